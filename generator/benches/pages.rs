//! How long all reference pages take to be read: `cargo bench -p msgraph-codegen --bench pages`.
//!
//! The aim is less than 2 s for the 1,575 pages of the reference data.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::docs;

fn main() {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let root = std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from).join("docs/beta");
    let mut files = BTreeMap::new();
    for folder in ["api", "resources"] {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
            eprintln!("=== SKIPPED: {} cannot be read; set GRAPH_REFERENCE.", root.display());
            return;
        };
        for entry in entries.flatten() {
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            let Ok(bytes) = std::fs::read(entry.path()) else { continue };
            if let Ok(file) = SourceFile::from_bytes(name.clone(), bytes) {
                files.insert(name, file);
            }
        }
    }
    let bytes: usize = files.values().map(|file| file.text.len()).sum();
    let mut times: Vec<Duration> = (0..10)
        .map(|_| {
            let start = Instant::now();
            let read = files.values().filter(|file| docs::read_page(file, &files).is_ok()).count();
            let time = start.elapsed();
            assert!(read * 100 > files.len() * 99, "{read} of {} are read", files.len());
            time
        })
        .collect();
    times.sort();
    println!(
        "{} pages, {:.1} MB: best {:.0} ms, median {:.0} ms",
        files.len(),
        bytes as f64 / 1e6,
        times[0].as_secs_f64() * 1e3,
        times[times.len() / 2].as_secs_f64() * 1e3
    );
}
