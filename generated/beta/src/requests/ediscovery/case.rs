// @generated
use crate::{mg, models, requests};

/// Requests on one [`Case`](models::ediscovery::Case): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.compliance().ediscovery().cases().id(id)`.
#[derive(Clone, Debug)]
pub struct CaseResource(mg::One<models::ediscovery::Case>);

mg::builder! { CaseResource: mg::One<models::ediscovery::Case> }

impl CaseResource {
    /// `…/custodians`: many [`Custodian`](models::ediscovery::Custodian).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn custodians(&self) -> requests::ediscovery::custodian::CustodianCollection {
        mg::navigate(self, "custodians")
    }

    /// `…/legalHolds`: many [`LegalHold`](models::ediscovery::LegalHold).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn legal_holds(&self) -> requests::ediscovery::legal_hold::LegalHoldCollection {
        mg::navigate(self, "legalHolds")
    }

    /// `…/noncustodialDataSources`: many
    /// [`NoncustodialDataSource`](models::ediscovery::NoncustodialDataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn noncustodial_data_sources(
        &self,
    ) -> requests::ediscovery::noncustodial_data_source::NoncustodialDataSourceCollection {
        mg::navigate(self, "noncustodialDataSources")
    }

    /// `…/operations`: many [`CaseOperation`](models::ediscovery::CaseOperation).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::ediscovery::case_operation::CaseOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/reviewSets`: many [`ReviewSet`](models::ediscovery::ReviewSet).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn review_sets(&self) -> requests::ediscovery::review_set::ReviewSetCollection {
        mg::navigate(self, "reviewSets")
    }

    /// `…/settings`: [`CaseSettings`](models::ediscovery::CaseSettings).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn settings(&self) -> requests::ediscovery::case_settings::CaseSettingsResource {
        mg::navigate(self, "settings")
    }

    /// `…/sourceCollections`: many [`SourceCollection`](models::ediscovery::SourceCollection).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn source_collections(
        &self,
    ) -> requests::ediscovery::source_collection::SourceCollectionCollection {
        mg::navigate(self, "sourceCollections")
    }

    /// `…/tags`: many [`Tag`](models::ediscovery::Tag).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn tags(&self) -> requests::ediscovery::tag::TagCollection {
        mg::navigate(self, "tags")
    }

    /// `POST …/microsoft.graph.ediscovery.close`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.close")]
    #[inline]
    pub fn close(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.close")
    }

    /// `POST …/microsoft.graph.ediscovery.reopen`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.reopen")]
    #[inline]
    pub fn reopen(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.reopen")
    }
}

/// Requests on a collection of [`Case`](models::ediscovery::Case): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.compliance().ediscovery().cases()`.
pub type CaseCollection = mg::Many<models::ediscovery::Case, CaseResource>;
