//! `permissions`: the least privileged permissions that a list of requests needs.

mod report;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::ValueEnum;
use msgraph_codegen::Assembled;
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::merge::{self, Need, Needs};
use msgraph_codegen::resolve::Resolver;
use msgraph_core::permissions::{LeastPrivileged, PermissionTable, Permissions, Scheme};

use crate::console::Console;
use crate::input;
use crate::outcome::{Outcome, Result};
use crate::provenance::Sources;
use crate::workspace::{Workspace, parse_version};

use report::{InScheme, Report, Request, Sourced};

#[derive(clap::Args)]
pub struct Arguments {
    /// Requests as pages have them, each in quotes: `'GET /users/{id}'`
    #[arg(required_unless_present = "from")]
    request: Vec<String>,
    /// More of them, one `METHOD URL` a line, `-` for standard input
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// How the program signs in [default: all three]
    #[arg(long, value_name = "SCHEME", value_parser = parse_scheme)]
    scheme: Option<Scheme>,
    /// The version to look in
    #[arg(long, default_value = Workspace::DEFAULT_VERSION, value_parser = parse_version)]
    version: String,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn parse_scheme(text: &str) -> std::result::Result<Scheme, String> {
    let names = Scheme::ALL.map(Scheme::as_str).join(", ");
    Scheme::parse(text).ok_or_else(|| format!("the schemes are {names}"))
}

pub fn run(arguments: &Arguments, workspace: &Workspace, console: &Console) -> Result<Outcome> {
    let lines = lines(arguments)?;
    let specs = workspace.specs(&arguments.version);
    let sources = Sources::read(&specs)?;
    let assembled = workspace.assemble(&arguments.version)?;
    let resolver = Resolver::new(&assembled.model);
    let documented = merge::documented_requests(&resolver, &assembled.documented);
    let needs = merge::needs(&assembled.permissions, &resolver, &documented);
    let Some(table) = msgraph_codegen::permission_table(&assembled.model, &assembled.permissions, &needs) else {
        let message = format!("nothing is known of permissions in {}", workspace.shown(&specs));
        let remedy = format!("run `cargo xtask import {} --permissions FILE` first", arguments.version);
        return Err(Diagnostic::error("permissions::none", message).with_remedy(remedy).into());
    };
    let table = PermissionTable::from_text(table);
    let requests: Vec<Request<'_>> =
        lines.iter().map(|(method, url)| request(&resolver, &table, &needs, method, url)).collect();

    let schemes = arguments.scheme.map_or_else(|| Scheme::ALL.to_vec(), |scheme| vec![scheme]);
    let known: Vec<(&Request<'_>, Permissions<'_>)> =
        requests.iter().filter_map(|request| Some((request, *request.needed.as_ref().ok()?))).collect();
    let in_schemes = schemes.iter().map(|scheme| in_scheme(*scheme, &known, &assembled)).collect();
    let report = Report { in_schemes, sourced: sourced(&requests, sources, &assembled), requests: &requests };
    console.print(&match arguments.format {
        Format::Text => report.text(),
        Format::Json => report.json(),
    });
    for request in &requests {
        if let Err(reason) = &request.needed {
            console.note(&format!("{} {}: {reason}", request.method, request.url));
        }
        if let Some(caution) = &request.caution {
            console.note(&format!("caution: {} {}: {caution}", request.method, request.url));
        }
    }
    let is_supported = arguments.scheme.is_none() || report.in_schemes.iter().all(|found| found.unsupported.is_empty());
    let is_complete = requests.iter().all(|request| request.needed.is_ok());
    Ok(if is_complete && is_supported { Outcome::Clean } else { Outcome::Finding })
}

/// The requests of the command line and of the file.
fn lines(arguments: &Arguments) -> Result<Vec<(String, String)>> {
    let file = arguments.from.as_deref().map(input::text_or_stdin).transpose()?;
    let of_file = file.iter().flat_map(|file| file.text.lines()).filter(|line| !line.trim().is_empty());
    let all = arguments.request.iter().map(String::as_str).chain(of_file);
    all.map(|line| match input::request_line(line) {
        Some((method, url)) => Ok((method.to_owned(), url.to_owned())),
        None => Err(Diagnostic::error("permissions::no-request", format!("`{line}` is not a method and a URL"))
            .with_remedy("write it as in `'GET /users/{id}'`, in quotes")
            .into()),
    })
    .collect()
}

/// Looks up the permissions that a request needs, by its path in the model's spelling.
fn request<'a>(
    resolver: &Resolver<'_>,
    table: &'a PermissionTable,
    needs: &'a Needs,
    method: &'a str,
    url: &'a str,
) -> Request<'a> {
    let method_and_path = resolver
        .resolve(method, url)
        .map(|resolved| (resolved.method.as_str(), resolver.canonical_path(&resolved)))
        .map_err(|unresolved| unresolved.to_string());
    let need = method_and_path.as_ref().ok().and_then(|(method, path)| needs.get(path)?.get(*method));
    let page = need.and_then(|need| need.page.as_deref());
    let caution = need.and_then(caution);
    let needed = method_and_path.and_then(|(method, path)| {
        table.find(method, &path).ok_or_else(|| "nobody says which permissions it needs".to_owned())
    });
    Request { method, url, needed, page, caution }
}

/// Returns a caution if the permissions document names permissions that only read for a request that may change data.
fn caution(need: &Need) -> Option<String> {
    let of_schemes = need.reading.iter().map(|(scheme, names)| format!("{} ({})", names.join(", "), scheme.as_str()));
    let named = of_schemes.collect::<Vec<_>>().join(", ");
    let remedy = "permissions that only read are left out here, so check the reference page";
    (!named.is_empty()).then(|| format!("the permissions document names {named} for this change; {remedy}"))
}

fn in_scheme<'a>(scheme: Scheme, known: &[(&Request<'a>, Permissions<'a>)], assembled: &'a Assembled) -> InScheme<'a> {
    let least = LeastPrivileged::of(scheme, known.iter().map(|(_, needed)| Some(*needed)));
    let facts = |name: &str| {
        let schemes = &assembled.permissions.definitions.get(name)?.schemes;
        let ours = schemes.iter().find(|(known, _)| known.as_str() == scheme.as_str());
        ours.map(|(_, facts)| *facts)
    };
    let unsupported = least.unsupported.iter().filter_map(|at| known.get(*at));
    InScheme {
        scheme,
        permissions: least.permissions.iter().map(|name| (*name, facts(name))).collect(),
        unsupported: unsupported.map(|(request, _)| format!("{} {}", request.method, request.url)).collect(),
    }
}

/// Returns the permissions document, and the pages used for requests that it does not list, each with its date.
fn sourced(requests: &[Request<'_>], sources: Sources, assembled: &Assembled) -> Sourced {
    let pages: BTreeSet<&str> = requests.iter().filter_map(|request| request.page).collect();
    let dated = |name: &str| {
        let page = assembled.documented.iter().find(|page| page.page == name);
        (name.to_owned(), page.and_then(|page| page.date.clone()))
    };
    let document = sources.permissions.map(|source| (source.file, source.date));
    Sourced { document, pages: pages.into_iter().map(dated).collect() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// Beta's permissions document names a permission to read for an action that can wipe devices.
    #[test]
    fn a_change_that_the_document_allows_readers_has_a_caution() {
        let scheme = msgraph_codegen::ir::Scheme::Application;
        let mut need = Need { requirement: Default::default(), page: None, reading: Default::default() };
        assert_eq!(caution(&need), None);
        need.reading.insert(scheme, vec!["Devices.Read.All".to_owned()]);
        let caution = caution(&need).expect("a caution");
        assert!(caution.contains("Devices.Read.All (application)"), "{caution}");
    }

    /// All that is known of beta survives the way through the table: what a program finds is what the specs say.
    #[test]
    fn every_request_of_the_specs_finds_its_permissions_in_the_table() {
        let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR")).parent()).expect("the workspace");
        let assembled = workspace.assemble(Workspace::DEFAULT_VERSION).expect("valid specs");
        let resolver = Resolver::new(&assembled.model);
        let documented = merge::documented_requests(&resolver, &assembled.documented);
        let needs = merge::needs(&assembled.permissions, &resolver, &documented);
        let text = msgraph_codegen::permission_table(&assembled.model, &assembled.permissions, &needs);
        let table = PermissionTable::from_text(text.expect("permissions are known"));
        let plain = needs.iter().filter(|(path, _)| !path.contains('?'));
        let requests = plain.flat_map(|(path, methods)| methods.iter().map(move |(method, need)| (path, method, need)));
        let requests = requests.filter(|(_, _, need)| need.is_known());
        let mut count = 0;
        for (path, method, need) in requests {
            let found = table.find(method, path).unwrap_or_else(|| panic!("{method} {path} is lost"));
            for scheme in Scheme::ALL {
                let expected = need.requirement.schemes.iter().find(|(known, _)| known.as_str() == scheme.as_str());
                let expected = expected.map_or(&[][..], |(_, grants)| grants.as_slice());
                let found = found.grants(scheme);
                let same = found.len() == expected.len()
                    && found.iter().zip(expected).all(|(found, expected)| {
                        (found.name, found.least) == (expected.permission.as_str(), expected.least)
                            && found.also_requires == expected.also_requires
                    });
                assert!(same, "{method} {path} in {scheme}: {found:?} is not {expected:?}");
            }
            count += 1;
        }
        assert!(count > 9_000, "{count} requests");
    }
}
