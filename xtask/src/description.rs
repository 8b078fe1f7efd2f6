//! A service's description as the command line names it: metadata, OpenAPI, or both.

use std::path::PathBuf;

use msgraph_codegen::agreement;
use msgraph_codegen::diagnostics::{Diagnostic, Diagnostics};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::source::openapi::{self, OpenApiDocument};
use msgraph_codegen::source::{SourceFile, csdl};

use crate::console::Console;
use crate::input;
use crate::outcome::Result;

#[derive(clap::Args)]
pub struct DescriptionArguments {
    /// The metadata: what the service answers to GET /$metadata
    #[arg(long, value_name = "FILE", required_unless_present = "openapi")]
    metadata: Option<PathBuf>,
    /// An OpenAPI 3.0 or 3.1 description, YAML or JSON; beside metadata it is held against that
    #[arg(long, value_name = "FILE")]
    openapi: Option<PathBuf>,
    /// Leave out what is wrong instead of refusing the file
    #[arg(long)]
    despite_errors: bool,
}

/// The model of a description, and the service's URL.
pub struct Description {
    pub model: EntityModel,
    /// The service's URL, where an OpenAPI description names it.
    pub service_root: Option<String>,
}

impl DescriptionArguments {
    /// Returns the name of the file that the model is read from.
    pub fn source(&self) -> String {
        let file = self.metadata.as_ref().or(self.openapi.as_ref()).and_then(|path| path.file_name());
        file.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Reads the inputs. If both are given, the model is that of the metadata, which has more facts than OpenAPI.
    pub fn read(&self, console: &Console) -> Result<Description> {
        let openapi = match &self.openapi {
            Some(path) => {
                console.step(&format!("reading {}", path.display()));
                Some(openapi_document(&input::text(path)?, self.despite_errors, console)?)
            }
            None => None,
        };
        let Some(path) = &self.metadata else {
            let Some(document) = openapi else { return Err(nothing_given()) };
            return Ok(Description { model: document.model, service_root: document.service_root });
        };
        console.step(&format!("reading {}", path.display()));
        let model = metadata(&input::text(path)?, self.despite_errors, console)?;
        if let Some(document) = &openapi {
            let agreement = agreement::hold(&model, &document.model, &document.unsaid);
            console.note(&agreement.summary());
        }
        Ok(Description { model, service_root: openapi.and_then(|document| document.service_root) })
    }
}

/// Reads an OpenAPI description.
pub fn openapi_document(file: &SourceFile, despite_errors: bool, console: &Console) -> Result<OpenApiDocument> {
    if !despite_errors {
        let document = openapi::read(file)?;
        console.warn(&document.warnings);
        return Ok(document);
    }
    let mut document = openapi::read_despite_errors(file)?;
    console.warn(&document.warnings);
    leave_out_errors(&mut document.model, console);
    Ok(document)
}

/// Reads metadata.
fn metadata(file: &SourceFile, despite_errors: bool, console: &Console) -> Result<EntityModel> {
    if !despite_errors {
        let document = msgraph_codegen::read_metadata(file)?;
        console.warn(&document.warnings);
        return Ok(document.model);
    }
    let mut document = csdl::read_despite_errors(file)?;
    console.warn(&document.warnings);
    leave_out_errors(&mut document.model, console);
    Ok(document.model)
}

fn leave_out_errors(model: &mut EntityModel, console: &Console) {
    for finding in model.leave_out_errors() {
        console.note(&format!("left out {}: {}", finding.element, finding.message));
    }
}

fn nothing_given() -> Diagnostics {
    let remedy = "pass --metadata or --openapi";
    Diagnostic::error("xtask::no-description", "there is nothing to read").with_remedy(remedy).into()
}
