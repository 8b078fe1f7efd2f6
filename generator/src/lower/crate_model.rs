//! The small model of the Rust to write: plain data, every decision taken. Templates only lay it out.

use crate::ir::{QualifiedName, TypeRef};

use super::capabilities::Verb;
use super::source_text::{DocLine, Ident, RustCode, StringLiteral, TomlString, Unprinted, printable_struct};

/// A whole crate.
#[derive(Clone, Debug, PartialEq)]
pub struct CrateModel {
    /// What concerns the package as such.
    pub package: PackageModel,
    /// Modules of models, one a namespace, parents before children.
    pub model_modules: Vec<ModuleModel>,
    /// Modules of requests, one a namespace, parents before children.
    pub request_modules: Vec<ModuleModel>,
    /// Entity and complex types.
    pub structs: Vec<StructModel>,
    /// Enumeration types.
    pub enums: Vec<EnumModel>,
    /// Request builders, one module an entity type.
    pub builders: Vec<BuilderModule>,
    /// The service root.
    pub root: BuilderModel,
    /// Parameter structs of action and function imports.
    pub root_parameters: Vec<StructModel>,
    /// What requests need, as text for the runtime.
    pub permission_table: Option<String>,
    /// Requests, and the national clouds that offer them, as bits; sorted.
    pub cloud_table: Vec<(StringLiteral, u8)>,
}

printable_struct! {
    /// What concerns the package as such.
    pub struct PackageModel {
        /// The first line of every file: which command made it of what.
        pub banner: DocLine,
        /// The package name.
        pub name: TomlString,
        /// What it is for.
        pub description: TomlString,
        /// Its version.
        pub version: TomlString,
        /// The library name: the package name with `_`.
        pub library: Ident,
        /// A request for the example on the crate's page.
        pub example: Option<RustCode>,
        /// The service root, without a trailing slash.
        pub service_root: StringLiteral,
        /// What the API version is called, such as `beta`.
        pub label: DocLine,
        /// Where the runtime is, if not at the registry or in the workspace.
        pub runtime_path: Option<TomlString>,
        /// Which version of the runtime is needed from the registry.
        pub runtime_version: Option<TomlString>,
        /// Whether the manifest inherits from the workspace it stands in.
        pub in_workspace: bool,
        /// Whether requests can know the permissions they need.
        pub has_permissions: bool,
    }

    /// The module of one namespace.
    pub struct ModuleModel {
        /// The file, relative to the crate root.
        pub file: Unprinted<String>,
        /// The namespace, `None` for a module that only holds others.
        pub namespace: Option<DocLine>,
        /// Public modules inside: nested namespaces, and modules of request builders.
        pub public: Vec<Ident>,
        /// What is exported from modules inside: from private ones all that they have, from those of request builders
        /// the builders.
        pub exports: Vec<ExportModel>,
    }

    /// A module and what its parent exports of it.
    pub struct ExportModel {
        /// The module.
        pub module: Ident,
        /// The exported names, in the order of a `use` list.
        pub names: Vec<Ident>,
    }
}

printable_struct! {
    /// A struct: an entity type, a complex type, or the parameters of an operation.
    pub struct StructModel {
        /// The file, relative to the crate root; empty for parameter structs, which stand in their builder's file.
        pub file: Unprinted<String>,
        /// Path from the crate root.
        pub path: RustCode,
        /// Rust name.
        pub ident: Ident,
        /// Full OData name.
        pub wire: StringLiteral,
        /// Kind words of the `model!` macro, with a space between two.
        pub kind: RustCode,
        /// Rust path of the base type.
        pub base: Option<RustCode>,
        /// Path of the base type from the crate root.
        pub base_path: Option<RustCode>,
        /// Rust paths of all base types, nearest first.
        pub ancestors: Vec<RustCode>,
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// The wire name for `#[doc(alias)]`, where the Rust name differs by more than case.
        pub alias: Option<StringLiteral>,
        /// The note of `#[deprecated]`.
        pub deprecated: Option<StringLiteral>,
        /// Fields, sorted by wire name.
        pub fields: Vec<FieldModel>,
        /// The parameters that a call always has, in the order of the operation; empty for models.
        pub required: Vec<ArgumentModel>,
        /// Navigation properties.
        pub navigation: Vec<NavigationModel>,
        /// The enum over the derived types.
        pub family: Option<FamilyModel>,
    }

    /// A field of a struct.
    pub struct FieldModel {
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// The wire name for `#[doc(alias)]`, where the Rust name differs by more than case.
        pub alias: Option<StringLiteral>,
        /// The note of `#[deprecated]`.
        pub deprecated: Option<StringLiteral>,
        /// Rust name.
        pub ident: Ident,
        /// Rust type inside of `Field`.
        pub rust_type: RustCode,
        /// Wire name.
        pub wire: StringLiteral,
        /// Facet words of the `model!` macro, with a space between two, if there are any.
        pub facets: Option<RustCode>,
        /// The OData type.
        pub type_ref: Unprinted<TypeRef>,
    }

    /// The constant of a navigation property.
    pub struct NavigationModel {
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// The wire name for `#[doc(alias)]`, where the Rust name differs by more than case.
        pub alias: Option<StringLiteral>,
        /// The note of `#[deprecated]`.
        pub deprecated: Option<StringLiteral>,
        /// Rust name.
        pub ident: Ident,
        /// Wire name.
        pub wire: StringLiteral,
        /// The type of the expanded value.
        pub rust_type: RustCode,
        /// The type it leads to.
        pub target: Unprinted<QualifiedName>,
        /// Whether it leads to many.
        pub is_collection: bool,
    }

    /// The enum over the types derived from one.
    pub struct FamilyModel {
        /// Rust name.
        pub ident: Ident,
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// One variant a derived type.
        pub variants: Vec<VariantModel>,
    }

    /// A variant of a family.
    pub struct VariantModel {
        /// Rust name.
        pub ident: Ident,
        /// Rust path of the derived type.
        pub rust_type: RustCode,
    }

    /// An enumeration type.
    pub struct EnumModel {
        /// The file, relative to the crate root.
        pub file: Unprinted<String>,
        /// Path from the crate root.
        pub path: RustCode,
        /// Rust name.
        pub ident: Ident,
        /// Full OData name.
        pub wire: StringLiteral,
        /// Whether a value can be several members at once.
        pub is_flags: bool,
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// The wire name for `#[doc(alias)]`, where the Rust name differs by more than case.
        pub alias: Option<StringLiteral>,
        /// The note of `#[deprecated]`.
        pub deprecated: Option<StringLiteral>,
        /// Members, sorted by value and name.
        pub members: Vec<MemberModel>,
    }

    /// A member of an enumeration type.
    pub struct MemberModel {
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// The wire name for `#[doc(alias)]`, where the Rust name differs by more than case.
        pub alias: Option<StringLiteral>,
        /// The note of `#[deprecated]`.
        pub deprecated: Option<StringLiteral>,
        /// Rust name.
        pub ident: Ident,
        /// Wire name.
        pub wire: StringLiteral,
        /// The number.
        pub value: i64,
    }

    /// The module with the request builders of one type.
    pub struct BuilderModule {
        /// The file, relative to the crate root.
        pub file: Unprinted<String>,
        /// Path from the crate root.
        pub path: RustCode,
        /// Full OData name of the type.
        pub name: Unprinted<String>,
        /// Which modules of the crate the file names, sorted.
        pub uses: Vec<Ident>,
        /// The builders: of one, of many, or both.
        pub builders: Vec<BuilderModel>,
        /// Parameter structs of the operations bound here.
        pub parameters: Vec<StructModel>,
    }

    /// A request builder.
    pub struct BuilderModel {
        /// Rust name.
        pub ident: Ident,
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// What it stands on and dereferences to: `One` or `Many` of the runtime, which have the verbs, themselves on the
        /// builder of the base type, which has the methods that the type inherits.
        pub base: RustCode,
        /// Whether it adds nothing to that, so that a type alias will do.
        pub is_alias: bool,
        /// Its methods beyond the verbs.
        pub methods: Vec<MethodModel>,
    }

    /// A method of a builder.
    pub struct MethodModel {
        /// Rustdoc lines.
        pub docs: Vec<DocLine>,
        /// The wire name for `#[doc(alias)]`, where the Rust name differs by more than case.
        pub alias: Option<StringLiteral>,
        /// The note of `#[deprecated]`.
        pub deprecated: Option<StringLiteral>,
        /// Rust name.
        pub ident: Ident,
        /// Arguments with their types.
        pub arguments: Vec<ArgumentModel>,
        /// What it returns.
        pub returns: RustCode,
        /// The method of the runtime's `Path` that it calls; `navigate` for a method that leads to another builder.
        pub call: RustCode,
        /// What it passes on.
        pub passes: Vec<RustCode>,
        /// Whether the resulting path has yet to become a builder.
        pub converts: bool,
        /// The wire name that the method stands for: a navigation property, operation, entity set, … Empty for the verbs.
        pub wire: Unprinted<String>,
        /// The key properties it takes, in the order of its arguments, by wire name.
        pub keys: Unprinted<Vec<String>>,
        /// The verbs that the service refuses at the place it leads to.
        pub refused: Unprinted<Vec<Verb>>,
    }

    /// An argument of a method.
    pub struct ArgumentModel {
        /// Rust name.
        pub ident: Ident,
        /// Rust type.
        pub rust_type: RustCode,
        /// Whether the method takes whatever converts into that type.
        pub is_into: bool,
    }
}
