// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// A Swift target of the pipeline, with the settings all of them share.
func stage(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name)] + dependencies,
        resources: resources,
        swiftSettings: strict
    )
}

let package = Package(
    name: "tm",
    products: [.executable(name: "tm", targets: ["tm"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // System libraries and the C shim
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .target(name: "CICUShim", dependencies: ["CICU"]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        // Values
        stage("TMBitext"),

        // Stages
        stage("TMText", ["TMBitext", "CICUShim"]),
        stage(
            "TMSegmentation",
            ["TMBitext", "TMText"],
            resources: [
                .embedInCode("Resources/abbreviations.ru.txt"), .embedInCode("Resources/abbreviations.kk.txt"),
            ]
        ),
        stage("TMLexicon", ["TMBitext", "TMText"]),
        stage("TMAlignment", ["TMBitext", "TMText", "TMLexicon"]),
        stage("TMPairing", ["TMBitext", "TMText", "TMLexicon"]),
        stage("TMCleaning", ["TMBitext", "TMText"]),
        stage("TMStore", ["TMBitext", "TMText", grdb]),
        stage("TMFuzzyIndex", ["TMBitext", "TMText"]),
        stage("TMInterchange", ["TMBitext", "TMText", "CXML2"]),

        // Compositions
        stage(
            "TMWorkflows",
            [
                "TMBitext", "TMText", "TMSegmentation", "TMCleaning", "TMLexicon", "TMAlignment", "TMPairing",
                "TMStore",
                "TMFuzzyIndex", "TMInterchange",
            ]
        ),
        stage("TMCommands", ["TMBitext", "TMSegmentation", "TMWorkflows", argumentParser]),
        .executableTarget(name: "tm", dependencies: ["TMCommands"], swiftSettings: strict),

        // Tests
        tests(of: "TMBitext"),
        tests(of: "TMText", ["TMBitext"]),
        tests(of: "TMSegmentation", ["TMBitext", "TMTestSupport"]),
        .target(name: "TMTestSupport", path: "Tests/TMTestSupport", swiftSettings: strict),
        tests(of: "TMLexicon", ["TMTestSupport"]),
        tests(of: "TMAlignment", ["TMBitext", "TMLexicon", "TMTestSupport"]),
        tests(of: "TMPairing", ["TMBitext", "TMLexicon"]),
        tests(of: "TMCleaning", ["TMBitext", "TMTestSupport"]),
        tests(of: "TMStore", ["TMBitext", "TMTestSupport", grdb]),
        tests(of: "TMFuzzyIndex", ["TMBitext", "TMText", "TMTestSupport"]),
        tests(of: "TMInterchange", ["TMBitext", "TMTestSupport"]),
        .testTarget(
            name: "TMWorkflowsTests",
            dependencies: ["TMWorkflows", "TMBitext", "TMTestSupport"],
            exclude: ["Pages"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TMCommandsTests",
            dependencies: ["tm", "TMTestSupport"],
            exclude: ["Transcripts", "Files"],
            swiftSettings: strict
        ),
    ]
)
