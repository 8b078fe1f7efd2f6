// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.extension`, by its URL.
    ///
    /// For example `/me/extensions/{extension-id}`.
    ExtensionResource(mg::One<models::Extension>)
}

impl ExtensionResource {
    /// `…/microsoft.graph.openTypeExtension`
    #[inline]
    pub fn as_open_type_extension(
        &self,
    ) -> requests::open_type_extension::OpenTypeExtensionResource {
        mg::to(self, "microsoft.graph.openTypeExtension")
    }

    /// `…/microsoft.graph.personExtension`
    #[inline]
    pub fn as_person_extension(
        &self,
    ) -> requests::person_extension::PersonExtensionResource {
        mg::to(self, "microsoft.graph.personExtension")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.extension`, by its URL.
    ///
    /// For example `/me/extensions`.
    ExtensionCollection(mg::Many<models::Extension, ExtensionResource>)
}

impl ExtensionCollection {
    /// `…/microsoft.graph.openTypeExtension`
    #[inline]
    pub fn as_open_type_extension(
        &self,
    ) -> requests::open_type_extension::OpenTypeExtensionCollection {
        mg::to(self, "microsoft.graph.openTypeExtension")
    }

    /// `…/microsoft.graph.personExtension`
    #[inline]
    pub fn as_person_extension(
        &self,
    ) -> requests::person_extension::PersonExtensionCollection {
        mg::to(self, "microsoft.graph.personExtension")
    }
}
