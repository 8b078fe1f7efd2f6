//! Writes metadata as an OpenAPI description in Graph's own style, of a given size:
//! `cargo run --release -p msgraph-codegen --example graph_openapi -- METADATA OUT MEGABYTES`.

#[path = "../tests/graph_openapi/mod.rs"]
mod graph_openapi;

use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::csdl;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [metadata, out, megabytes] = arguments.as_slice() else {
        return Err("usage: graph_openapi METADATA OUT MEGABYTES".into());
    };
    let file = SourceFile::from_bytes(metadata.as_str(), std::fs::read(metadata)?)?;
    let bytes = megabytes.parse::<usize>()? << 20;
    let text = graph_openapi::write(&csdl::read(&file)?.model, bytes);
    std::fs::write(out, text)?;
    Ok(())
}
