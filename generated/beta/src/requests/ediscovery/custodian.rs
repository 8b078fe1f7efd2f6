// @generated
use crate::{mg, models, requests};

/// Requests on one [`Custodian`](models::ediscovery::Custodian): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).custodians().id(id)`.
#[derive(Clone, Debug)]
pub struct CustodianResource(mg::One<models::ediscovery::Custodian>);

mg::builder! { CustodianResource: mg::One<models::ediscovery::Custodian> }

impl CustodianResource {
    /// `…/lastIndexOperation`: [`CaseIndexOperation`](models::ediscovery::CaseIndexOperation).
    #[inline]
    pub fn last_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationResource {
        mg::navigate(self, "lastIndexOperation")
    }

    /// `…/siteSources`: many [`SiteSource`](models::ediscovery::SiteSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn site_sources(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceCollection {
        mg::navigate(self, "siteSources")
    }

    /// `…/unifiedGroupSources`: many
    /// [`UnifiedGroupSource`](models::ediscovery::UnifiedGroupSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn unified_group_sources(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceCollection {
        mg::navigate(self, "unifiedGroupSources")
    }

    /// `…/userSources`: many [`UserSource`](models::ediscovery::UserSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn user_sources(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceCollection {
        mg::navigate(self, "userSources")
    }

    /// `POST …/microsoft.graph.ediscovery.activate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.activate")]
    #[inline]
    pub fn activate(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.activate")
    }

    /// `POST …/microsoft.graph.ediscovery.applyHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.applyHold")]
    #[inline]
    pub fn apply_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.applyHold")
    }

    /// `POST …/microsoft.graph.ediscovery.release`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.release")]
    #[inline]
    pub fn release(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.release")
    }

    /// `POST …/microsoft.graph.ediscovery.removeHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.removeHold")]
    #[inline]
    pub fn remove_hold(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.removeHold")
    }

    /// `POST …/microsoft.graph.ediscovery.updateIndex`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.updateIndex")]
    #[inline]
    pub fn update_index(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.updateIndex")
    }
}

/// Requests on a collection of [`Custodian`](models::ediscovery::Custodian): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).custodians()`.
#[derive(Clone, Debug)]
pub struct CustodianCollection(
    mg::Many<models::ediscovery::Custodian, CustodianResource>,
);

mg::builder! { CustodianCollection: mg::Many<models::ediscovery::Custodian, CustodianResource> }

impl CustodianCollection {
    /// `POST …/microsoft.graph.ediscovery.applyHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.applyHold")]
    #[inline]
    pub fn apply_hold(&self, parameters: ApplyHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.applyHold", &parameters)
    }

    /// `POST …/microsoft.graph.ediscovery.removeHold`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.ediscovery.removeHold")]
    #[inline]
    pub fn remove_hold(&self, parameters: RemoveHold) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.removeHold", &parameters)
    }
}

/// Parameters of [`CustodianCollection::apply_hold`].
pub struct ApplyHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyHold: "microsoft.graph.ediscovery.applyHold", parameters;
    ids: "ids",
}

/// Parameters of [`CustodianCollection::remove_hold`].
pub struct RemoveHold {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveHold: "microsoft.graph.ediscovery.removeHold", parameters;
    ids: "ids",
}
