import Foundation
import Testing

/// A validator of JSON Schema that others wrote (`jsonschema`, from PyPI).
enum SchemaValidator {
    /// A value that is held against a schema.
    struct Case {
        /// The schema's name.
        let schema: String
        /// JSON.
        let value: String
    }

    /// What is wrong with each value; nothing where it keeps the schema.
    ///
    /// - Parameter schemas: documents by name, which are held against JSON Schema's own schema first.
    static func problems(of cases: [Case], schemas: [String: String]) async throws -> [String?] {
        let python = try #require(
            Checkers.schemaPython, "jsonschema is not in .build/venv; make test puts it there.")
        let documents = schemas.map { "\(JSONText.quoted($0.key)): \($0.value)" }.joined(separator: ",")
        let values = cases.map { "[\(JSONText.quoted($0.schema)), \($0.value)]" }.joined(separator: ",\n")
        let result = try await OwnThread.run {
            try Program.run(
                python, ["-c", script], in: Workshop.root,
                input: "{\"schemas\": {\(documents)}, \"cases\": [\(values)]}")
        }
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode([String?].self, from: Data(result.output.utf8))
    }

    private static let script = """
        import json, sys
        from jsonschema import Draft202012Validator
        given = json.load(sys.stdin)
        validators = {}
        for name, schema in given["schemas"].items():
            Draft202012Validator.check_schema(schema)
            validators[name] = Draft202012Validator(schema)
        def problem(name, value):
            error = next(validators[name].iter_errors(value), None)
            return error and f"{error.json_path}: {error.message[:300]}"
        json.dump([problem(*case) for case in given["cases"]], sys.stdout)
        """
}
