//! Prints a metadata file as our specs hold it, as JSON by file, for `.ci/csdl-json` to compare with the OASIS converter.
//!
//! What is written comes from the specs after a round trip through their files, so it is the files that are compared.

use std::process::ExitCode;

use msgraph_codegen::source::{SourceFile, csdl};
use msgraph_codegen::spec;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: csdl_json METADATA");
        return ExitCode::from(2);
    };
    match json(&path) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn json(path: &str) -> Result<serde_json::Value, Box<dyn std::error::Error>> {
    let file = SourceFile::from_bytes(path, std::fs::read(path)?)?;
    let document = csdl::read(&file)?;
    let files = spec::write_schema(&document.model);
    Ok(spec::schema_json(&spec::read(&files)?.model))
}
