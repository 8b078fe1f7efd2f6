//! Which items of the runtime a generated file imports by name.
//!
//! The model of a crate names them as `mg::Field`. A file imports those it uses and names them alone; an item that is called
//! like a type which the file declares is named in full instead.

use std::collections::BTreeSet;

use crate::lower::source_text::{Ident, RustCode};
use crate::lower::{BuilderModel, StructModel};

/// The names of one file.
#[derive(Debug, Default)]
pub(super) struct Imports<'m> {
    declared: BTreeSet<&'m str>,
    used: BTreeSet<String>,
}

impl<'m> Imports<'m> {
    /// The imports of a file that declares these types.
    pub fn new(declared: impl IntoIterator<Item = &'m Ident>) -> Self {
        Self { declared: declared.into_iter().map(Ident::as_str).collect(), used: BTreeSet::new() }
    }

    /// Code with the names that the file has for items of the runtime, which are imported from here on.
    pub fn resolve(&mut self, code: &RustCode) -> RustCode {
        code.with_runtime_names(|name| {
            let is_free = !self.declared.contains(name);
            if is_free && !self.used.contains(name) {
                self.used.insert(name.to_owned());
            }
            is_free
        })
    }

    /// The name that the file has for an item of the runtime.
    pub fn name(&mut self, item: &'static str) -> RustCode {
        self.resolve(&RustCode::path("mg", [&Ident::new(item)]))
    }

    /// Resolves everything in a struct, and puts its fields' types into `Field`.
    pub fn resolve_struct(&mut self, model: &StructModel) -> StructModel {
        let mut model = model.clone();
        for field in &mut model.fields {
            field.rust_type = self.resolve(&RustCode::fill("mg::Field<{}>", &[&field.rust_type]));
        }
        for parameter in &mut model.required {
            parameter.rust_type = self.resolve(&parameter.rust_type);
        }
        for navigation in &mut model.navigation {
            navigation.rust_type = self.resolve(&navigation.rust_type);
        }
        model
    }

    /// Resolves everything in a builder.
    pub fn resolve_builder(&mut self, model: &BuilderModel) -> BuilderModel {
        let mut model = model.clone();
        model.base = self.resolve(&model.base);
        for method in &mut model.methods {
            method.returns = self.resolve(&method.returns);
            for argument in &mut method.arguments {
                argument.rust_type = self.resolve(&argument.rust_type);
            }
        }
        model
    }

    /// The names to import.
    pub fn into_names(self) -> Vec<Ident> {
        self.used.iter().map(|name| Ident::new(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_that_the_file_declares_a_type_of_the_same_name_for_is_named_in_full() {
        let own = Ident::new("Page");
        let mut imports = Imports::new([&own]);
        let code = RustCode::fixed("mg::Request<mg::Page<models::mg::Item>>");
        assert_eq!(imports.resolve(&code), "Request<msgraph_core::Page<models::mg::Item>>");
        assert_eq!(imports.into_names(), ["Request"].map(Ident::new));
    }
}
