//! How long the whole of a real metadata file takes to become a model: `cargo bench -p msgraph-codegen --bench csdl`.
//!
//! The aim is less than 150 ms for the 4.3 MB of the current beta. The best of many runs is what counts: it is what the
//! program needs, where the median shows what else the machine was doing.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::csdl;

fn main() {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from).join("metadata");
    for name in ["beta-2026-08.csdl", "v1.0-2026-08.csdl", "beta-2021-07.csdl"] {
        let bytes = match std::fs::read(folder.join(name)) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!(
                    "=== SKIPPED: {} cannot be read ({error}); set GRAPH_REFERENCE.",
                    folder.join(name).display()
                );
                continue;
            }
        };
        let megabytes = bytes.len() as f64 / 1e6;
        let mut times: Vec<Duration> = (0..20)
            .map(|_| {
                let bytes = bytes.clone();
                let start = Instant::now();
                let file = SourceFile::from_bytes(name, bytes);
                let document = file.and_then(|file| csdl::read(&file));
                let time = start.elapsed();
                assert!(document.is_ok(), "{name} is not read");
                time
            })
            .collect();
        times.sort();
        let best = times[0].as_secs_f64();
        println!(
            "{name}: best {:.1} ms ({:.0} MB/s), median {:.1} ms",
            best * 1e3,
            megabytes / best,
            times[times.len() / 2].as_secs_f64() * 1e3
        );
    }
}
