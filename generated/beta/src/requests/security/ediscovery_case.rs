// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryCase`](models::security::EdiscoveryCase): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryCaseResource(mg::One<models::security::EdiscoveryCase>);

mg::builder! { EdiscoveryCaseResource: mg::One<models::security::EdiscoveryCase> }

impl EdiscoveryCaseResource {
    /// `…/caseMembers`: many [`EdiscoveryCaseMember`](models::security::EdiscoveryCaseMember).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn case_members(
        &self,
    ) -> requests::security::ediscovery_case_member::EdiscoveryCaseMemberCollection {
        mg::navigate(self, "caseMembers")
    }

    /// `…/custodians`: many [`EdiscoveryCustodian`](models::security::EdiscoveryCustodian).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn custodians(
        &self,
    ) -> requests::security::ediscovery_custodian::EdiscoveryCustodianCollection {
        mg::navigate(self, "custodians")
    }

    /// `…/legalHolds`: many [`EdiscoveryHoldPolicy`](models::security::EdiscoveryHoldPolicy).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn legal_holds(
        &self,
    ) -> requests::security::ediscovery_hold_policy::EdiscoveryHoldPolicyCollection {
        mg::navigate(self, "legalHolds")
    }

    /// `…/noncustodialDataSources`: many
    /// [`EdiscoveryNoncustodialDataSource`](models::security::EdiscoveryNoncustodialDataSource).
    #[inline]
    pub fn noncustodial_data_sources(
        &self,
    ) -> requests::security::ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSourceCollection {
        mg::navigate(self, "noncustodialDataSources")
    }

    /// `…/operations`: many [`CaseOperation`](models::security::CaseOperation).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::security::case_operation::CaseOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/reviewSets`: many [`EdiscoveryReviewSet`](models::security::EdiscoveryReviewSet).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn review_sets(
        &self,
    ) -> requests::security::ediscovery_review_set::EdiscoveryReviewSetCollection {
        mg::navigate(self, "reviewSets")
    }

    /// `…/searches`: many [`EdiscoverySearch`](models::security::EdiscoverySearch).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn searches(
        &self,
    ) -> requests::security::ediscovery_search::EdiscoverySearchCollection {
        mg::navigate(self, "searches")
    }

    /// `…/settings`: [`EdiscoveryCaseSettings`](models::security::EdiscoveryCaseSettings).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::security::ediscovery_case_settings::EdiscoveryCaseSettingsResource {
        mg::navigate(self, "settings")
    }

    /// `…/tags`: many [`EdiscoveryReviewTag`](models::security::EdiscoveryReviewTag).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn tags(
        &self,
    ) -> requests::security::ediscovery_review_tag::EdiscoveryReviewTagCollection {
        mg::navigate(self, "tags")
    }

    /// `POST …/microsoft.graph.security.close`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.close")]
    #[inline]
    pub fn close(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.close")
    }

    /// `POST …/microsoft.graph.security.reopen`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.reopen")]
    #[inline]
    pub fn reopen(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.reopen")
    }
}

/// Requests on a collection of [`EdiscoveryCase`](models::security::EdiscoveryCase): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases()`.
pub type EdiscoveryCaseCollection = mg::Many<
    models::security::EdiscoveryCase,
    EdiscoveryCaseResource,
>;
