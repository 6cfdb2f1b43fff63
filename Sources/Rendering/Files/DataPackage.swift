import Checking
import Foundation
import Planning
import Reading

/// data/datapackage.json: describes the CSV files beside it (Frictionless Data Package, version 2).
enum DataPackage {
    private struct Package: Encodable {
        let profile = "https://datapackage.org/profiles/2.0/datapackage.json"
        let name: String
        let title: String
        let description: String?
        let homepage: String?
        let resources: [Resource]

        enum CodingKeys: String, CodingKey {
            case profile = "$schema"
            case name, title, description, homepage, resources
        }
    }

    private struct Resource: Encodable {
        let name: String
        let type = "table"
        let path: String
        let format = "csv"
        let mediatype = "text/csv"
        let encoding = "utf-8"
        let schema: Schema
    }

    private struct Schema: Encodable {
        let fields: [Field]
        let primaryKey = ["id"]
        let foreignKeys: [ForeignKey]?
    }

    private struct Field: Encodable {
        let name: String
        let type: String
    }

    private struct ForeignKey: Encodable {
        struct Reference: Encodable {
            /// Absent where the key leads to the table itself.
            let resource: String?
            let fields = ["id"]
        }

        let fields: [String]
        let reference: Reference

        init(_ field: String, _ resource: String?) {
            fields = [field]
            reference = Reference(resource: resource)
        }
    }

    static func write(_ plan: SitePlan) throws -> String {
        let dates: Set<String> = ["period_start", "period_end", "date_start", "date_end"]
        func typed(_ names: [String]) -> [Field] {
            names.map { Field(name: $0, type: dates.contains($0) ? "date" : "string") }
        }
        let package = Package(
            name: Slug.make(plan.report.title), title: plan.report.title,
            description: plan.report.settings.description, homepage: plan.baseURL.map { $0 + "/" },
            resources: [
                resource(
                    "observations", ObservationTable.fields.map { Field(name: $0.name, type: $0.type) },
                    keys: [
                        ForeignKey("campaign", "campaigns"), ForeignKey("metric", "metrics"),
                        ForeignKey("source", "sources"), ForeignKey("part_of", nil),
                    ]),
                resource("sources", typed(EvidenceTables.sourceFields)),
                resource("metrics", typed(EvidenceTables.metricFields)),
                resource("campaigns", typed(EvidenceTables.campaignFields)),
                resource("events", typed(EvidenceTables.eventFields), keys: [ForeignKey("campaign", "campaigns")]),
            ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(package), as: UTF8.self) + "\n"
    }

    private static func resource(_ name: String, _ fields: [Field], keys: [ForeignKey]? = nil) -> Resource {
        Resource(name: name, path: "\(name).csv", schema: Schema(fields: fields, foreignKeys: keys))
    }
}
