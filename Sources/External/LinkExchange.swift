/// Sends one request and waits for its answer, without following it elsewhere.
package typealias LinkExchange = @Sendable (LinkRequest) async -> LinkResponse
