//! The templates of a crate, loaded once.

mod functions;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, UndefinedBehavior, Value};

use crate::diagnostics::{Diagnostic, Diagnostics, Location};
use crate::lower::source_text::Printable;
use crate::source::SourceFile;

/// Parsed templates.
pub(super) struct Templates {
    environment: Environment<'static>,
    files: Vec<SourceFile>,
}

impl Templates {
    /// Parses templates, named by the last part of their path.
    pub fn new(files: &[SourceFile]) -> Result<Self, Diagnostics> {
        let mut environment = Environment::new();
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
        environment.set_syntax(syntax.map_err(|error| Diagnostic::error("render::template", error.to_string()))?);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Rust is no markup: nothing is escaped.
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        functions::add(&mut environment);
        let mut templates = Self { environment, files: files.to_vec() };
        let mut found = Vec::new();
        for file in files {
            let name = name_of(&file.path).to_owned();
            if let Err(error) = templates.environment.add_template_owned(name, file.text.clone()) {
                found.push(templates.diagnostic(&error));
            }
        }
        Diagnostics::check(found)?;
        Ok(templates)
    }

    /// Renders one.
    pub fn render(&self, name: &str, context: &impl Printable) -> Result<String, Diagnostics> {
        let template = self.environment.get_template(name);
        let rendered = template.and_then(|template| template.render(Value::from(Serde(context))));
        rendered.map_err(|error| self.diagnostic(&error).into())
    }

    fn diagnostic(&self, error: &minijinja::Error) -> Diagnostic {
        // The innermost error names the template at fault where templates include each other.
        let mut innermost = error;
        while let Some(source) = std::error::Error::source(innermost).and_then(|s| s.downcast_ref::<minijinja::Error>())
        {
            innermost = source;
        }
        let message = match innermost.kind() {
            ErrorKind::TemplateNotFound => format!("a template is missing: {}", innermost.detail().unwrap_or("?")),
            kind => format!("{kind}{}", innermost.detail().map(|detail| format!(": {detail}")).unwrap_or_default()),
        };
        let location = innermost.name().and_then(|name| {
            let file = self.files.iter().find(|file| name_of(&file.path) == name)?;
            let line = innermost.line().unwrap_or(1);
            let start: usize = file.text.lines().take(line.saturating_sub(1)).map(|line| line.len() + 1).sum();
            Some::<Location>(file.location(crate::source::Span::new(start, start)))
        });
        Diagnostic::error("render::template", message)
            .at(location)
            .with_remedy("fix the template, or take back its last change with git")
    }
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
