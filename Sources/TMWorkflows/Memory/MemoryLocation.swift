internal import FoundationEssentials

/// Where the memory lies.
public enum MemoryLocation {
    /// The name of the folder that is the home of a memory.
    public static let folderName = "tm"

    /// The name of the memory's file in its folder.
    public static let fileName = "memory.sqlite"

    /// The path of the memory: the one that is named, else `TM_MEMORY`'s, else the one in the nearest folder `tm` from the
    /// working folder upwards, else the one in a folder `tm` of the working folder, which need not be there yet.
    ///
    /// A folder that is named stands for the memory in it.
    public static func path(
        named: String?,
        environment: [String: String],
        workingFolder: String? = nil
    ) -> String {
        if let named = named ?? environment["TM_MEMORY"], !named.isEmpty {
            return isFolder(named) ? named + "/" + fileName : named
        }
        let workingFolder = workingFolder ?? FileManager.default.currentDirectoryPath
        var names = workingFolder.split(separator: "/")
        while true {
            let folder = "/" + (names + [Substring(folderName)]).joined(separator: "/")
            if isFolder(folder) { return folder + "/" + fileName }
            if names.popLast() == nil { break }
        }
        return workingFolder + "/" + folderName + "/" + fileName
    }

    /// The folder of the memory at a path.
    public static func folder(ofMemory path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
