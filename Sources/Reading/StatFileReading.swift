import Diagnostics

/// The values of a stat file, before they are decoded.
enum StatFileReading: Sendable {
    case unreadable
    /// The rows of a CSV file.
    case rows([YAMLValue], isIncomplete: Bool)
    /// What a YAML file holds; nothing where it is empty.
    case document(YAMLValue?, path: String)

    static func read(_ text: SourceFile, isTable: Bool) -> (values: StatFileReading, diagnostics: [Diagnostic]) {
        if isTable {
            let (rows, problems) = CSVReader.read(text.text, path: text.path)
            return (.rows(rows, isIncomplete: !problems.isEmpty), problems)
        }
        switch YAMLReader.read(text.text, path: text.path) {
        case .failure(let problem): return (.unreadable, [problem.diagnostic])
        case .success(let value): return (.document(value, path: text.path), [])
        }
    }
}
