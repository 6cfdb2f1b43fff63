// swift-tools-version: 6.2
import PackageDescription

/// Every room is built under the same rules: a warning is an error, and an import stays inside its room.
let houseRules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: houseRules, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: houseRules)
}

let package = Package(
    name: "sitegen",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        room("Diagnostics"),
        room("External"),
        room("Packing", ["Digests"]),
        room("Parallelism"),
        room("Digests", [.product(name: "Crypto", package: "swift-crypto")]),
        room("Evidence"),
        room("Charts", ["Evidence"]),
        room("Markup", ["CCmark", "Packing"]),
        room("Templates", ["Diagnostics", "Digests"]),
        room(
            "Reading",
            [
                "Diagnostics", "Digests", "Evidence", "Markup", "Packing", "Parallelism",
                .product(name: "Yams", package: "Yams"),
            ]),
        room(
            "Checking",
            ["Diagnostics", "Digests", "Evidence", "External", "Markup", "Packing", "Parallelism", "Reading"]),
        .target(
            name: "Preview",
            dependencies: [
                "Digests", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Client/preview.js")], swiftSettings: houseRules),
        room("Explaining", ["Checking", "Diagnostics", "Evidence", "Reading"]),
        room("Schemas", ["Diagnostics", "Evidence", "Reading"]),
        room(
            "Planning",
            ["Checking", "Diagnostics", "Digests", "Evidence", "Markup", "Packing", "Parallelism", "Reading"]),
        room("Rendering", ["Charts", "Checking", "Evidence", "Markup", "Planning", "Reading", "Templates"]),
        room("Writing", ["Diagnostics", "Digests", "Packing", "Parallelism"]),
        room("Scaffolding", ["Digests"]),
        room("Theme", plugins: ["EmbedTheme"]),
        room(
            "Building",
            [
                "Checking", "Diagnostics", "Digests", "Evidence", "Explaining", "External", "Packing", "Parallelism",
                "Planning", "Preview", "Reading", "Rendering", "Scaffolding", "Schemas", "Templates", "Theme",
                "Writing",
            ]),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "Building", "Checking", "Diagnostics", "Digests", "Explaining", "External", "Markup", "Preview",
                "Reading", "Schemas", "Writing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: houseRules),
        .executableTarget(name: "embed-theme", swiftSettings: houseRules),
        .plugin(
            name: "EmbedTheme", capability: .buildTool(), dependencies: ["embed-theme"],
            path: "Sources/EmbedTheme"),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("EvidenceTests", ["Evidence"]),
        tests("ChartsTests", ["Charts", "Evidence"]),
        tests("ExternalTests", ["External"]),
        tests("MarkupTests", ["CCmark", "Markup"]),
        tests("TemplatesTests", ["Diagnostics", "Templates"]),
        tests("ReadingTests", ["Diagnostics", "Evidence", "Reading"]),
        tests("PlanningTests", ["Planning"]),
        tests("WritingTests", ["Digests", "Writing"]),
        // These run the real binary on whole sites.
        tests(
            "SiteTests",
            [
                "Checking", "Diagnostics", "Evidence", "Markup", "Reading", "Schemas", "sitegen",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ]
)
