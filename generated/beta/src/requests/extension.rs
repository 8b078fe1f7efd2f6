// @generated
use crate::{mg, models, requests};

/// Requests on one [`Extension`](models::Extension): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().extensions().id(id)`.
#[derive(Clone, Debug)]
pub struct ExtensionResource(mg::One<models::Extension>);

mg::builder! { ExtensionResource: mg::One<models::Extension> }

impl ExtensionResource {
    /// `…/microsoft.graph.openTypeExtension`: cast to
    /// [`OpenTypeExtension`](models::OpenTypeExtension).
    #[doc(alias = "microsoft.graph.openTypeExtension")]
    #[inline]
    pub fn cast_to_open_type_extension(
        &self,
    ) -> requests::open_type_extension::OpenTypeExtensionResource {
        mg::navigate(self, "microsoft.graph.openTypeExtension")
    }

    /// `…/microsoft.graph.personExtension`: cast to [`PersonExtension`](models::PersonExtension).
    #[doc(alias = "microsoft.graph.personExtension")]
    #[inline]
    pub fn cast_to_person_extension(
        &self,
    ) -> requests::person_extension::PersonExtensionResource {
        mg::navigate(self, "microsoft.graph.personExtension")
    }
}

/// Requests on a collection of [`Extension`](models::Extension): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.me().extensions()`.
#[derive(Clone, Debug)]
pub struct ExtensionCollection(mg::Many<models::Extension, ExtensionResource>);

mg::builder! { ExtensionCollection: mg::Many<models::Extension, ExtensionResource> }

impl ExtensionCollection {
    /// `…/microsoft.graph.openTypeExtension`: the members that are
    /// [`OpenTypeExtension`](models::OpenTypeExtension).
    #[doc(alias = "microsoft.graph.openTypeExtension")]
    #[inline]
    pub fn cast_to_open_type_extension(
        &self,
    ) -> requests::open_type_extension::OpenTypeExtensionCollection {
        mg::navigate(self, "microsoft.graph.openTypeExtension")
    }

    /// `…/microsoft.graph.personExtension`: the members that are
    /// [`PersonExtension`](models::PersonExtension).
    #[doc(alias = "microsoft.graph.personExtension")]
    #[inline]
    pub fn cast_to_person_extension(
        &self,
    ) -> requests::person_extension::PersonExtensionCollection {
        mg::navigate(self, "microsoft.graph.personExtension")
    }
}
