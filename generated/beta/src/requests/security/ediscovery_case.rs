// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryCase`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}`.
    EdiscoveryCaseResource(mg::One<models::security::EdiscoveryCase>)
}

impl EdiscoveryCaseResource {
    /// `…/caseMembers`: many `microsoft.graph.security.ediscoveryCaseMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `POST` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `DELETE` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn case_members(
        &self,
    ) -> requests::security::ediscovery_case_member::EdiscoveryCaseMemberCollection {
        mg::to(self, "caseMembers")
    }

    /// `…/custodians`: many `microsoft.graph.security.ediscoveryCustodian`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn custodians(
        &self,
    ) -> requests::security::ediscovery_custodian::EdiscoveryCustodianCollection {
        mg::to(self, "custodians")
    }

    /// `…/legalHolds`: many `microsoft.graph.security.ediscoveryHoldPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn legal_holds(
        &self,
    ) -> requests::security::ediscovery_hold_policy::EdiscoveryHoldPolicyCollection {
        mg::to(self, "legalHolds")
    }

    /// `…/noncustodialDataSources`: many `microsoft.graph.security.ediscoveryNoncustodialDataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn noncustodial_data_sources(
        &self,
    ) -> requests::security::ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSourceCollection {
        mg::to(self, "noncustodialDataSources")
    }

    /// `…/operations`: many `microsoft.graph.security.caseOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::security::case_operation::CaseOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/reviewSets`: many `microsoft.graph.security.ediscoveryReviewSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn review_sets(
        &self,
    ) -> requests::security::ediscovery_review_set::EdiscoveryReviewSetCollection {
        mg::to(self, "reviewSets")
    }

    /// `…/searches`: many `microsoft.graph.security.ediscoverySearch`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn searches(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchCollection {
        mg::to(self, "searches")
    }

    /// `…/settings`: `microsoft.graph.security.ediscoveryCaseSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `PATCH` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::security::ediscovery_case_settings::EdiscoveryCaseSettingsResource {
        mg::to(self, "settings")
    }

    /// `…/tags`: many `microsoft.graph.security.ediscoveryReviewTag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn tags(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection {
        mg::to(self, "tags")
    }

    /// `POST …/microsoft.graph.security.close`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn close(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.close")
    }

    /// `POST …/microsoft.graph.security.reopen`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn reopen(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.reopen")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryCase`, by its URL.
///
/// For example `/security/cases/ediscoveryCases`.
pub type EdiscoveryCaseCollection = mg::Many<
    models::security::EdiscoveryCase,
    EdiscoveryCaseResource,
>;
