/// A new entry of sources.yaml.
package enum SourceText {
    /// The list of sources.
    package static let path = "content/stats/sources.yaml"

    /// - Parameters:
    ///   - day: YYYY-MM-DD.
    ///   - language: BCP 47.
    ///   - document: the document's file name and its SHA-256, where it is there already.
    package static func entry(
        id: String, title: EntryTitle, day: String, language: String, document: (name: String, sha256: String)?
    ) -> String {
        """
        - id: \(id)
          title: \(YAMLText.quoted(title.text))
          publisher: "Publisher"   # EXAMPLE, replace: who published it
          # producer: Who made the numbers, where it is not the publisher
          date: "\(day)"   # EXAMPLE, replace: when it was published; 2024-05, 2024 or 2024? where no more is known
          # dated_by: How the date was found, where it is uncertain or the document does not print it
          language: \(YAMLText.quoted(language))
          tier: media   # or official, or official-via-media
          # url: https://www.example.org/the-document
        \(lines(of: document, id: id))

        """
    }

    private static func lines(of document: (name: String, sha256: String)?, id: String) -> String {
        guard let document else {
            return """
                  document: \(id).txt   # EXAMPLE, replace: the name of the document's file
                  # EXAMPLE, replace: what “sha256sum \(id).txt” prints first
                  sha256: "\(String(repeating: "0", count: 64))"
                """
        }
        return """
              document: \(YAMLText.quoted(document.name))
              sha256: \(document.sha256)
            """
    }
}
