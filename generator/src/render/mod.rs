//! From the model of the Rust to write to files: templates, a syntax check, formatting, a check of the items.

mod format;
mod item_check;
mod templates;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::source_text::{Printable, RustCode, StringLiteral, printable_struct};
use crate::lower::{BuilderModel, CrateModel, PackageModel, StructModel};
use crate::source::SourceFile;

use item_check::Plan;
use templates::Templates;

/// Renders all files of a crate, with paths relative to its root.
pub fn render(model: &CrateModel, templates: &[SourceFile]) -> Result<Vec<SourceFile>, Diagnostics> {
    let templates = Templates::new(templates)?;
    let plan = Plan::new(model);
    let mut files = single_files(model, &templates, &plan)?;
    let mut jobs: Vec<Job<'_>> = Vec::new();
    jobs.extend(model.structs.iter().map(Job::Struct));
    jobs.extend(model.enums.iter().map(Job::Enum));
    jobs.extend(model.builders.iter().map(Job::Builders));
    files.extend(in_parallel(&jobs, |job| job.render(&templates, &plan))?);
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
    plan.check_crate(&by_path)?;
    Ok(by_path.into_iter().map(|(path, text)| SourceFile { path, text }).collect())
}

printable_struct! {
    /// What the manifest and the root of a crate are rendered from.
    struct PackageContext<'m> {
        package: &'m PackageModel,
    }

    /// What the service root is rendered from.
    struct ServiceContext<'m> {
        builder: &'m BuilderModel,
        parameters: &'m [StructModel],
        service_root: &'m StringLiteral,
        has_permissions: bool,
        clouds: &'m [(StringLiteral, u8)],
        is_equipped: bool,
    }

    /// What a module of others, or of builders, is rendered from.
    struct ModuleContext<'m, M> {
        module: &'m M,
    }

    /// What a type is rendered from.
    struct TypeContext<'m, M> {
        model: &'m M,
    }

    /// What the list of all types is rendered from: paths alone, since the whole model would be copied for the template.
    struct AllTypesContext {
        structs: Vec<RustCode>,
        parameters: Vec<RustCode>,
        derived: Vec<RustCode>,
        bases: Vec<RustCode>,
        enums: Vec<RustCode>,
    }
}

/// The files that are not one a type.
fn single_files(model: &CrateModel, templates: &Templates, plan: &Plan<'_>) -> Result<Vec<SourceFile>, Diagnostics> {
    fn rust(
        templates: &Templates,
        path: &str,
        template: &str,
        context: &impl Printable,
        plan: &Plan<'_>,
    ) -> Result<SourceFile, Diagnostics> {
        let text = templates.render(template, context)?;
        Ok(SourceFile::new(path, format::format(path, &text, plan)?))
    }
    let package = PackageContext { package: &model.package };
    let has_permissions = model.package.has_permissions;
    let service = ServiceContext {
        builder: &model.root,
        parameters: &model.root_parameters,
        service_root: &model.package.service_root,
        has_permissions,
        clouds: &model.cloud_table,
        is_equipped: has_permissions || !model.cloud_table.is_empty(),
    };
    let mut files = vec![
        SourceFile::new("Cargo.toml", templates.render("Cargo.toml.jinja", &package)?),
        rust(templates, "src/lib.rs", "lib.rs.jinja", &package, plan)?,
        rust(templates, "src/service.rs", "service.rs.jinja", &service, plan)?,
        rust(templates, "src/all_types.rs", "all_types.rs.jinja", &all_types(model), plan)?,
    ];
    files.extend(model.permission_table.as_ref().map(|table| SourceFile::new("src/permissions.txt", table.as_str())));
    for module in &model.model_modules {
        files.push(rust(templates, &module.file, "models_mod.rs.jinja", &ModuleContext { module }, plan)?);
    }
    for module in &model.request_modules {
        files.push(rust(templates, &module.file, "requests_mod.rs.jinja", &ModuleContext { module }, plan)?);
    }
    Ok(files)
}

/// The paths of all types.
fn all_types(model: &CrateModel) -> AllTypesContext {
    let derived = |s: &StructModel| {
        let base = s.base_path.as_ref()?;
        Some(RustCode::fill("{}: {}", &[&s.path.in_exported_macro(), &base.in_exported_macro()]))
    };
    let of_builders = model.builders.iter().flat_map(|module| {
        module.parameters.iter().map(move |p| RustCode::fill("crate::{}::{}", &[&module.path, &p.ident]))
    });
    let of_root = model.root_parameters.iter().map(|p| RustCode::path("crate::service", [&p.ident]));
    AllTypesContext {
        structs: model.structs.iter().map(|s| s.path.clone()).collect(),
        parameters: of_builders.chain(of_root).collect(),
        derived: model.structs.iter().filter_map(derived).collect(),
        bases: model.structs.iter().filter(|s| s.family.is_some()).map(|s| s.path.in_exported_macro()).collect(),
        enums: model.enums.iter().map(|e| e.path.in_exported_macro()).collect(),
    }
}

/// A file of its own.
enum Job<'m> {
    Struct(&'m crate::lower::StructModel),
    Enum(&'m crate::lower::EnumModel),
    Builders(&'m crate::lower::BuilderModule),
}

impl Job<'_> {
    fn render(&self, templates: &Templates, plan: &Plan<'_>) -> Result<SourceFile, Diagnostics> {
        let (path, text) = match self {
            Self::Struct(model) => (&model.file, templates.render("model.rs.jinja", &TypeContext { model })?),
            Self::Enum(model) => (&model.file, templates.render("enum.rs.jinja", &TypeContext { model })?),
            Self::Builders(module) => (&module.file, templates.render("requests.rs.jinja", &ModuleContext { module })?),
        };
        Ok(SourceFile::new(path.as_str(), format::format(path, &text, plan)?))
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
