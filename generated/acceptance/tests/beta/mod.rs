//! The facts of `specs/beta`, put together as `cargo xtask regen` does.

use std::path::Path;

use msgraph_codegen::Assembled;
use msgraph_codegen::source::SourceFile;

/// What the metadata and the reference pages say.
pub fn assembled() -> Assembled {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/beta");
    let mut files = Vec::new();
    collect(&specs, "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    msgraph_codegen::assemble(&files, None).expect("the specs of beta are sound")
}

/// All YAML files of a folder, named relative to where it began.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).expect("the specs of beta are there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("an entry has a name").to_string_lossy();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else if name.ends_with(".yaml") {
            files.push(SourceFile::new(name, std::fs::read_to_string(&path).expect("a file of the specs can be read")));
        }
    }
}
