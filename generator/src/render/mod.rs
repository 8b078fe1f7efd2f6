//! From the model of the Rust to write to files: templates with a layout, a syntax check, a check of the items.

mod imports;
mod item_check;
mod layout;
mod sorting;
mod syntax;
mod templates;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::source_text::{Ident, Printable, RustCode, StringLiteral, printable_struct};
use crate::lower::{
    BuilderModel, BuilderModule, CrateModel, EnumModel, ModuleModel, NAVIGATE, PackageModel, StructModel,
};
use crate::source::SourceFile;

use imports::Imports;
use item_check::Plan;
use templates::Templates;

/// Renders all files of a crate, with paths relative to its root.
pub fn render(model: &CrateModel, templates: &[SourceFile]) -> Result<Vec<SourceFile>, Diagnostics> {
    let templates = Templates::new(templates)?;
    let plan = Plan::new(model);
    let renderer = Renderer { templates: &templates, banner: model.package.banner.as_str(), plan: &plan };
    let mut files = renderer.single_files(model)?;
    let mut jobs: Vec<Job<'_>> = Vec::new();
    jobs.extend(model.structs.iter().map(Job::Struct));
    jobs.extend(model.enums.iter().map(Job::Enum));
    jobs.extend(model.builders.iter().map(Job::Builders));
    files.extend(in_parallel(&jobs, |job| renderer.job(job))?);
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
        builder: BuilderModel,
        parameters: Vec<StructModel>,
        names: RuntimeNames,
        service_root: &'m StringLiteral,
        has_permissions: bool,
        clouds: &'m [(StringLiteral, u8)],
        is_equipped: bool,
    }

    /// What a module of others is rendered from.
    struct ModuleContext<'m> {
        module: &'m ModuleModel,
    }

    /// What a module of builders is rendered from.
    struct BuildersContext<'m> {
        builders: Vec<BuilderModel>,
        parameters: Vec<StructModel>,
        modules: &'m [Ident],
        names: RuntimeNames,
    }

    /// What a structured type is rendered from.
    struct StructContext {
        model: StructModel,
        names: RuntimeNames,
    }

    /// What an enumeration type is rendered from.
    struct EnumContext<'m> {
        model: &'m EnumModel,
    }

    /// What a file calls items of the runtime.
    struct RuntimeNames {
        /// Those that it imports.
        imported: Vec<Ident>,
        extra: RustCode,
        nav: RustCode,
        navigate: RustCode,
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

impl RuntimeNames {
    /// The names of a file with these structs and builders, beside what their types name.
    fn new(mut imports: Imports<'_>, structs: &[StructModel], builders: &[BuilderModel]) -> Self {
        let mut methods = builders.iter().flat_map(|builder| &builder.methods);
        let uses = [
            (!structs.is_empty(), "Extra"),
            (structs.iter().any(|model| !model.navigation.is_empty()), "Nav"),
            (methods.any(|method| method.call == NAVIGATE), NAVIGATE),
        ];
        let [extra, nav, navigate] =
            uses.map(|(is_used, item)| if is_used { imports.name(item) } else { RustCode::fixed("") });
        Self { imported: imports.into_names(), extra, nav, navigate }
    }
}

/// Renders files that all name their origin in the first line.
struct Renderer<'m> {
    templates: &'m Templates,
    banner: &'m str,
    plan: &'m Plan<'m>,
}

impl Renderer<'_> {
    /// The files that are not one a type.
    fn single_files(&self, model: &CrateModel) -> Result<Vec<SourceFile>, Diagnostics> {
        let package = PackageContext { package: &model.package };
        let mut files = vec![
            SourceFile::new("Cargo.toml", self.templates.render("Cargo.toml.jinja", &package)?),
            SourceFile::new("rustfmt.toml", self.templates.render("rustfmt.toml.jinja", &package)?),
            self.rust("src/lib.rs", "lib.rs.jinja", &package)?,
            self.service(model)?,
            self.rust("src/all_types.rs", "all_types.rs.jinja", &all_types(model))?,
        ];
        let table = model.permission_table.as_ref();
        files.extend(table.map(|table| SourceFile::new("src/permissions.txt", table.as_str())));
        for module in &model.model_modules {
            files.push(self.rust(&module.file, "models_mod.rs.jinja", &ModuleContext { module })?);
        }
        for module in &model.request_modules {
            files.push(self.rust(&module.file, "requests_mod.rs.jinja", &ModuleContext { module })?);
        }
        Ok(files)
    }

    fn service(&self, model: &CrateModel) -> Result<SourceFile, Diagnostics> {
        let declared = model.root_parameters.iter().map(|parameters| &parameters.ident);
        let mut imports = Imports::new(declared.chain([&model.root.ident]));
        let builder = imports.resolve_builder(&model.root);
        let parameters: Vec<_> = model.root_parameters.iter().map(|model| imports.resolve_struct(model)).collect();
        let has_permissions = model.package.has_permissions;
        let names = RuntimeNames::new(imports, &parameters, std::slice::from_ref(&builder));
        let service = ServiceContext {
            builder,
            parameters,
            names,
            service_root: &model.package.service_root,
            has_permissions,
            clouds: &model.cloud_table,
            is_equipped: has_permissions || !model.cloud_table.is_empty(),
        };
        self.rust("src/service.rs", "service.rs.jinja", &service)
    }

    fn job(&self, job: &Job<'_>) -> Result<SourceFile, Diagnostics> {
        match job {
            Job::Struct(model) => {
                let family = model.family.iter().map(|family| &family.ident);
                let mut imports = Imports::new(family.chain([&model.ident]));
                let model = imports.resolve_struct(model);
                let names = RuntimeNames::new(imports, std::slice::from_ref(&model), &[]);
                let file = model.file.clone();
                self.rust(&file, "model.rs.jinja", &StructContext { model, names })
            }
            Job::Enum(model) => self.rust(&model.file, "enum.rs.jinja", &EnumContext { model }),
            Job::Builders(module) => {
                let builders = module.builders.iter().map(|builder| &builder.ident);
                let parameters = module.parameters.iter().map(|parameters| &parameters.ident);
                let mut imports = Imports::new(builders.chain(parameters));
                let builders: Vec<_> = module.builders.iter().map(|model| imports.resolve_builder(model)).collect();
                let parameters: Vec<_> = module.parameters.iter().map(|model| imports.resolve_struct(model)).collect();
                let names = RuntimeNames::new(imports, &parameters, &builders);
                let context = BuildersContext { builders, parameters, modules: &module.uses, names };
                self.rust(&module.file, "requests.rs.jinja", &context)
            }
        }
    }

    /// Renders a file of Rust.
    fn rust(&self, path: &str, template: &str, context: &impl Printable) -> Result<SourceFile, Diagnostics> {
        let text = self.templates.render(template, context)?;
        let file = SourceFile::new(path, format!("// {}\n\n{text}", self.banner));
        let tree = syntax::parse(&file)?;
        self.plan.check_file(&file, &tree)?;
        Ok(file)
    }
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
    Struct(&'m StructModel),
    Enum(&'m EnumModel),
    Builders(&'m BuilderModule),
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
