// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageSubject`, by its URL.
    ///
    /// For example `/entitlementManagement/subjects/{accessPackageSubject-id}`.
    AccessPackageSubjectResource(mg::One<models::AccessPackageSubject>)
}

impl AccessPackageSubjectResource {
    /// `…/connectedOrganization`: `connectedOrganization`
    #[inline]
    pub fn connected_organization(
        &self,
    ) -> requests::connected_organization::ConnectedOrganizationResource {
        mg::to(self, "connectedOrganization")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageSubject`, by its URL.
    ///
    /// For example `/entitlementManagement/subjects`.
    AccessPackageSubjectCollection(mg::Many<models::AccessPackageSubject, AccessPackageSubjectResource>)
}

impl AccessPackageSubjectCollection {
    /// `…(objectId={objectId})`
    #[inline]
    pub fn by_object_id(
        &self,
        object_id: impl Into<mg::Key>,
    ) -> AccessPackageSubjectResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("objectId", object_id.into())]))
    }
}
