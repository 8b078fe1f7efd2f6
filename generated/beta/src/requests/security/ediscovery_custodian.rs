// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryCustodian`](models::security::EdiscoveryCustodian): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).custodians().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryCustodianResource(mg::One<models::security::EdiscoveryCustodian>);

mg::builder! { EdiscoveryCustodianResource: mg::One<models::security::EdiscoveryCustodian> }

impl EdiscoveryCustodianResource {
    /// `…/lastIndexOperation`:
    /// [`EdiscoveryIndexOperation`](models::security::EdiscoveryIndexOperation).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationResource {
        mg::navigate(self, "lastIndexOperation")
    }

    /// `…/siteSources`: many [`SiteSource`](models::security::SiteSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn site_sources(&self) -> requests::security::site_source::SiteSourceCollection {
        mg::navigate(self, "siteSources")
    }

    /// `…/unifiedGroupSources`: many [`UnifiedGroupSource`](models::security::UnifiedGroupSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn unified_group_sources(
        &self,
    ) -> requests::security::unified_group_source::UnifiedGroupSourceCollection {
        mg::navigate(self, "unifiedGroupSources")
    }

    /// `…/userSources`: many [`UserSource`](models::security::UserSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn user_sources(&self) -> requests::security::user_source::UserSourceCollection {
        mg::navigate(self, "userSources")
    }

    /// `POST …/microsoft.graph.security.activate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.activate")]
    #[inline]
    pub fn activate(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.activate")
    }

    /// `POST …/microsoft.graph.security.applyHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.applyHold")]
    #[inline]
    pub fn apply_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.applyHold")
    }

    /// `POST …/microsoft.graph.security.release`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.release")]
    #[inline]
    pub fn release(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.release")
    }

    /// `POST …/microsoft.graph.security.removeHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.removeHold")]
    #[inline]
    pub fn remove_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.removeHold")
    }

    /// `POST …/microsoft.graph.security.updateIndex`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.updateIndex")]
    #[inline]
    pub fn update_index(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.updateIndex")
    }
}

/// Requests on a collection of [`EdiscoveryCustodian`](models::security::EdiscoveryCustodian):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).custodians()`.
#[derive(Clone, Debug)]
pub struct EdiscoveryCustodianCollection(
    mg::Many<models::security::EdiscoveryCustodian, EdiscoveryCustodianResource>,
);

mg::builder! { EdiscoveryCustodianCollection: mg::Many<models::security::EdiscoveryCustodian, EdiscoveryCustodianResource> }

impl EdiscoveryCustodianCollection {
    /// `POST …/microsoft.graph.security.applyHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.applyHold")]
    #[inline]
    pub fn apply_hold(&self, parameters: ApplyHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.applyHold", &parameters)
    }

    /// `POST …/microsoft.graph.security.removeHold`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.removeHold")]
    #[inline]
    pub fn remove_hold(&self, parameters: RemoveHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.removeHold", &parameters)
    }

    /// `POST …/microsoft.graph.security.updateIndex`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.updateIndex")]
    #[inline]
    pub fn update_index(&self, parameters: UpdateIndex) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.updateIndex", &parameters)
    }
}

/// Parameters of [`EdiscoveryCustodianCollection::apply_hold`].
pub struct ApplyHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyHold: "microsoft.graph.security.applyHold", parameters;
    ids: "ids",
}

/// Parameters of [`EdiscoveryCustodianCollection::remove_hold`].
pub struct RemoveHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveHold: "microsoft.graph.security.removeHold", parameters;
    ids: "ids",
}

/// Parameters of [`EdiscoveryCustodianCollection::update_index`].
pub struct UpdateIndex {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateIndex: "microsoft.graph.security.updateIndex", parameters;
    ids: "ids",
}
