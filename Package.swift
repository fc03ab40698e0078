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
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

/// A release holds the Swift runtime: it starts in half the time, and needs no Swift where it runs. What Foundation is made of must be
/// named, since only what is compiled for static linking names it itself.
let selfContained = LinkerSetting.unsafeFlags(
    [
        "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
        "-lstdc++",
    ],
    .when(platforms: [.linux], configuration: .release)
)

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
    products: [
        .executable(name: "tm", targets: ["tm"]),
        // For the benchmarks, a package of their own.
        .library(name: "TMSegmentation", targets: ["TMSegmentation"]),
        .library(name: "TMBitext", targets: ["TMBitext"]),
        .library(name: "TMFuzzyIndex", targets: ["TMFuzzyIndex"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // System libraries and the C shim
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .target(name: "CICUShim", dependencies: ["CICU"]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLinux"),

        // The shipped lexicon's bytes
        .target(name: "CLexicon", exclude: ["NOTICE.txt", "ru-kk.lexicon"]),

        // Values
        stage("TMBitext"),

        // Stages
        stage("TMText", ["TMBitext", "CICUShim"]),
        stage("TMMarkup", ["TMBitext", "CXML2"]),
        stage(
            "TMSegmentation",
            ["TMBitext", "TMText", "TMMarkup"],
            resources: [
                .embedInCode("Resources/abbreviations.ru.txt"), .embedInCode("Resources/abbreviations.kk.txt"),
                .embedInCode("Resources/sentence-starters.ru.txt"),
                .embedInCode("Resources/sentence-starters.kk.txt"), .embedInCode("Resources/time-words.ru.txt"),
                .embedInCode("Resources/heading-words.txt"),
            ]
        ),
        stage("TMLexicon", ["TMBitext", "TMText", "CLexicon"]),
        stage("TMAlignment", ["TMBitext", "TMText", "TMLexicon"]),
        stage("TMPairing", ["TMBitext", "TMText", "TMLexicon"]),
        stage("TMArchives", ["CArchive"]),
        stage("TMCleaning", ["TMBitext", "TMText"]),
        stage("TMStore", ["TMBitext", "TMText", "CLinux", grdb, grdbSQLite]),
        stage("TMFuzzyIndex", ["TMBitext", "TMText"]),
        stage("TMRepair", ["TMBitext", "TMText"]),
        stage("TMConcordance", ["TMBitext", "TMText"]),
        stage("TMTerms", ["TMBitext", "TMText", "TMLexicon", "TMConcordance"]),
        stage("TMInterchange", ["TMBitext", "TMText", "CXML2", "CZlib"]),

        // Compositions
        stage(
            "TMWorkflows",
            [
                "TMBitext", "TMText", "TMSegmentation", "TMCleaning", "TMLexicon", "TMAlignment", "TMPairing",
                "TMStore",
                "TMFuzzyIndex", "TMConcordance", "TMTerms", "TMRepair", "TMInterchange", "TMMarkup", "TMArchives",
            ]
        ),
        stage("TMCommands", ["TMBitext", "TMSegmentation", "TMWorkflows", argumentParser]),
        .executableTarget(
            name: "tm",
            dependencies: ["TMCommands"],
            swiftSettings: strict,
            linkerSettings: [selfContained]
        ),

        // Tests
        tests(of: "TMBitext"),
        tests(of: "TMText", ["TMBitext", "TMTestSupport"]),
        .target(
            name: "TMTestSupport",
            dependencies: ["CArchive", "TMBitext"],
            path: "Tests/TMTestSupport",
            swiftSettings: strict
        ),
        tests(
            of: "TMSegmentation",
            ["TMBitext", "TMTestSupport"],
            resources: [.embedInCode("Cases/ru.txt"), .embedInCode("Cases/kk.txt")]
        ),
        tests(of: "TMLexicon", ["TMBitext", "TMTestSupport"]),
        tests(of: "TMAlignment", ["TMBitext", "TMLexicon", "TMTestSupport"]),
        tests(of: "TMPairing", ["TMBitext", "TMLexicon"]),
        tests(of: "TMCleaning", ["TMBitext", "TMTestSupport"]),
        tests(of: "TMMarkup", ["TMBitext", "TMTestSupport"]),
        tests(of: "TMArchives", ["TMTestSupport"]),
        tests(of: "TMStore", ["TMBitext", "TMTestSupport", grdb]),
        tests(of: "TMFuzzyIndex", ["TMBitext", "TMText", "TMTestSupport"]),
        tests(of: "TMRepair", ["TMBitext", "TMFuzzyIndex"]),
        tests(of: "TMConcordance", ["TMBitext", "TMTestSupport"]),
        tests(of: "TMTerms", ["TMBitext", "TMLexicon", "TMTestSupport"]),
        .testTarget(
            name: "TMInterchangeTests",
            dependencies: ["TMInterchange", "TMBitext", "TMTestSupport"],
            exclude: ["Dialects"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TMWorkflowsTests",
            dependencies: [
                "TMWorkflows", "TMArchives", "TMBitext", "TMCleaning", "TMInterchange", "TMSegmentation", "TMStore",
                "TMTestSupport",
            ],
            exclude: ["Pages", "NoisePages"],
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
