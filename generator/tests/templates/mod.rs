//! The templates of the workspace.

use std::fs;
use std::path::Path;

use msgraph_codegen::source::SourceFile;

/// All of them, in order.
pub fn templates() -> Vec<SourceFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("templates/ is there")
        .map(|entry| entry.expect("its entries can be read").path())
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            SourceFile::new(name, fs::read_to_string(&path).expect("a template is text"))
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
