//! From the model of the Rust to write to files: templates, a syntax check, formatting.

mod format;
mod templates;

use std::collections::BTreeMap;

use minijinja::context;
use minijinja::value::Serde;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::CrateModel;
use crate::source::SourceFile;

use templates::Templates;

/// Renders all files of a crate, with paths relative to its root.
pub fn render(model: &CrateModel, templates: &[SourceFile]) -> Result<Vec<SourceFile>, Diagnostics> {
    let templates = Templates::new(templates)?;
    let mut files = single_files(model, &templates)?;
    let mut jobs: Vec<Job<'_>> = Vec::new();
    jobs.extend(model.structs.iter().map(Job::Struct));
    jobs.extend(model.enums.iter().map(Job::Enum));
    jobs.extend(model.builders.iter().map(Job::Builders));
    files.extend(in_parallel(&jobs, |job| job.render(&templates))?);
    let mut by_path = BTreeMap::new();
    for file in files {
        if let Some(twice) = by_path.insert(file.path, file.text) {
            let message = format!("two generated files have one name; one begins {:?}", &twice.lines().nth(1));
            return Err(Diagnostic::error("render::name-collision", message)
                .with_remedy(
                    "this is a fault of the generator's naming rules: please report the metadata that shows it",
                )
                .into());
        }
    }
    Ok(by_path.into_iter().map(|(path, text)| SourceFile { path, text }).collect())
}

/// The files that are not one a type.
fn single_files(model: &CrateModel, templates: &Templates) -> Result<Vec<SourceFile>, Diagnostics> {
    let package = minijinja::Value::from(Serde(&model.package));
    let rust = |path: &str, template: &str, context: minijinja::Value| {
        let text = templates.render(template, context)?;
        Ok::<_, Diagnostics>(SourceFile::new(path, format::format(path, &text)?))
    };
    let mut files = vec![
        SourceFile::new("Cargo.toml", templates.render("Cargo.toml.jinja", context! { package => package.clone() })?),
        rust("src/lib.rs", "lib.rs.jinja", context! { package })?,
        rust(
            "src/service.rs",
            "service.rs.jinja",
            context! {
                builder => Serde(&model.root),
                parameters => Serde(&model.root_parameters),
                service_root => model.package.service_root.as_str(),
                has_permissions => model.package.has_permissions,
                clouds => Serde(&model.cloud_table),
                is_equipped => model.package.has_permissions || !model.cloud_table.is_empty(),
            },
        )?,
        rust("src/all_types.rs", "all_types.rs.jinja", all_types(model))?,
    ];
    files.extend(model.permission_table.as_ref().map(|table| SourceFile::new("src/permissions.txt", table.as_str())));
    for module in &model.model_modules {
        files.push(rust(&module.file, "models_mod.rs.jinja", context! { module => Serde(module) })?);
    }
    for module in &model.request_modules {
        files.push(rust(&module.file, "requests_mod.rs.jinja", context! { module => Serde(module) })?);
    }
    Ok(files)
}

/// Paths alone: the whole model would be copied for the template otherwise.
fn all_types(model: &CrateModel) -> minijinja::Value {
    // As an exported macro of the generated crate names the crate.
    let exported = |path: &str| path.replacen("crate::", "$crate::", 1);
    let structs: Vec<String> = model.structs.iter().map(|s| s.path.clone()).collect();
    let derived: Vec<String> = model
        .structs
        .iter()
        .filter_map(|s| Some(format!("{}: {}", exported(&s.path), exported(s.base_path.as_deref()?))))
        .collect();
    let bases: Vec<String> = model.structs.iter().filter(|s| s.family.is_some()).map(|s| exported(&s.path)).collect();
    let enums: Vec<String> = model.enums.iter().map(|e| exported(&e.path)).collect();
    let of_builders = model.builders.iter().flat_map(|module| {
        let path = module.file.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
        module.parameters.iter().map(move |p| format!("crate::{path}::{}", p.ident))
    });
    let of_root = model.root_parameters.iter().map(|p| format!("crate::service::{}", p.ident));
    let parameters: Vec<String> = of_builders.chain(of_root).collect();
    context! { structs, parameters, derived, bases, enums }
}

/// A file of its own.
enum Job<'m> {
    Struct(&'m crate::lower::StructModel),
    Enum(&'m crate::lower::EnumModel),
    Builders(&'m crate::lower::BuilderModule),
}

impl Job<'_> {
    fn render(&self, templates: &Templates) -> Result<SourceFile, Diagnostics> {
        let (path, text) = match self {
            Self::Struct(model) => {
                (&model.file, templates.render("model.rs.jinja", context! { model => Serde(model) })?)
            }
            Self::Enum(model) => (&model.file, templates.render("enum.rs.jinja", context! { model => Serde(model) })?),
            Self::Builders(module) => {
                (&module.file, templates.render("requests.rs.jinja", context! { module => Serde(module) })?)
            }
        };
        Ok(SourceFile::new(path.as_str(), format::format(path, &text)?))
    }
}

/// Runs the jobs on all cores; results keep the jobs' order. Of several failures all are reported.
fn in_parallel<J: Sync>(
    jobs: &[J],
    run: impl Fn(&J) -> Result<SourceFile, Diagnostics> + Sync,
) -> Result<Vec<SourceFile>, Diagnostics> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    // Small shares, dealt out in turn, so that one share of large files doesn't keep the others waiting.
    let next = std::sync::atomic::AtomicUsize::new(0);
    const SHARE: usize = 32;
    let mut done: Vec<(usize, Result<SourceFile, Diagnostics>)> = std::thread::scope(|scope| {
        let work = || {
            let mut own = Vec::new();
            loop {
                let start = next.fetch_add(SHARE, std::sync::atomic::Ordering::Relaxed);
                if start >= jobs.len() {
                    return own;
                }
                for (offset, job) in jobs[start..].iter().take(SHARE).enumerate() {
                    own.push((start + offset, run(job)));
                }
            }
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles
            .into_iter()
            .flat_map(|handle| handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(at, _)| *at);
    let mut files = Vec::with_capacity(done.len());
    let mut failed: Vec<Diagnostic> = Vec::new();
    for (_, result) in done {
        match result {
            Ok(file) => files.push(file),
            Err(diagnostics) => failed.extend(diagnostics),
        }
    }
    Diagnostics::check(failed)?;
    Ok(files)
}
