import FlyingFox

/// The local server.
package struct PreviewServer {}
