// @generated
use crate::{mg, models, requests};

/// Requests on one [`CaseOperation`](models::security::CaseOperation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).operations().id(id)`.
#[derive(Clone, Debug)]
pub struct CaseOperationResource(mg::One<models::security::CaseOperation>);

mg::builder! { CaseOperationResource: mg::One<models::security::CaseOperation> }

impl CaseOperationResource {
    /// `…/microsoft.graph.security.ediscoveryAddToReviewSetOperation`: cast to
    /// [`EdiscoveryAddToReviewSetOperation`](models::security::EdiscoveryAddToReviewSetOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryAddToReviewSetOperation")]
    #[inline]
    pub fn cast_to_ediscovery_add_to_review_set_operation(
        &self,
    ) -> requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryAddToReviewSetOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryEstimateOperation`: cast to
    /// [`EdiscoveryEstimateOperation`](models::security::EdiscoveryEstimateOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryEstimateOperation")]
    #[inline]
    pub fn cast_to_ediscovery_estimate_operation(
        &self,
    ) -> requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryEstimateOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryExportOperation`: cast to
    /// [`EdiscoveryExportOperation`](models::security::EdiscoveryExportOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryExportOperation")]
    #[inline]
    pub fn cast_to_ediscovery_export_operation(
        &self,
    ) -> requests::security::ediscovery_export_operation::EdiscoveryExportOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldOperation`: cast to
    /// [`EdiscoveryHoldOperation`](models::security::EdiscoveryHoldOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryHoldOperation")]
    #[inline]
    pub fn cast_to_ediscovery_hold_operation(
        &self,
    ) -> requests::security::ediscovery_hold_operation::EdiscoveryHoldOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryHoldOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldPolicySyncOperation`: cast to
    /// [`EdiscoveryHoldPolicySyncOperation`](models::security::EdiscoveryHoldPolicySyncOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryHoldPolicySyncOperation")]
    #[inline]
    pub fn cast_to_ediscovery_hold_policy_sync_operation(
        &self,
    ) -> requests::security::ediscovery_hold_policy_sync_operation::EdiscoveryHoldPolicySyncOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryHoldPolicySyncOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryIndexOperation`: cast to
    /// [`EdiscoveryIndexOperation`](models::security::EdiscoveryIndexOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryIndexOperation")]
    #[inline]
    pub fn cast_to_ediscovery_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryIndexOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryPurgeDataOperation`: cast to
    /// [`EdiscoveryPurgeDataOperation`](models::security::EdiscoveryPurgeDataOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryPurgeDataOperation")]
    #[inline]
    pub fn cast_to_ediscovery_purge_data_operation(
        &self,
    ) -> requests::security::ediscovery_purge_data_operation::EdiscoveryPurgeDataOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryPurgeDataOperation")
    }

    /// `…/microsoft.graph.security.ediscoverySearchExportOperation`: cast to
    /// [`EdiscoverySearchExportOperation`](models::security::EdiscoverySearchExportOperation).
    #[doc(alias = "microsoft.graph.security.ediscoverySearchExportOperation")]
    #[inline]
    pub fn cast_to_ediscovery_search_export_operation(
        &self,
    ) -> requests::security::ediscovery_search_export_operation::EdiscoverySearchExportOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoverySearchExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryTagOperation`: cast to
    /// [`EdiscoveryTagOperation`](models::security::EdiscoveryTagOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryTagOperation")]
    #[inline]
    pub fn cast_to_ediscovery_tag_operation(
        &self,
    ) -> requests::security::ediscovery_tag_operation::EdiscoveryTagOperationResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryTagOperation")
    }
}

/// Requests on a collection of [`CaseOperation`](models::security::CaseOperation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).operations()`.
#[derive(Clone, Debug)]
pub struct CaseOperationCollection(
    mg::Many<models::security::CaseOperation, CaseOperationResource>,
);

mg::builder! { CaseOperationCollection: mg::Many<models::security::CaseOperation, CaseOperationResource> }

impl CaseOperationCollection {
    /// `…/microsoft.graph.security.ediscoveryAddToReviewSetOperation`: the members that are
    /// [`EdiscoveryAddToReviewSetOperation`](models::security::EdiscoveryAddToReviewSetOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryAddToReviewSetOperation")]
    #[inline]
    pub fn cast_to_ediscovery_add_to_review_set_operation(
        &self,
    ) -> requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryAddToReviewSetOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryEstimateOperation`: the members that are
    /// [`EdiscoveryEstimateOperation`](models::security::EdiscoveryEstimateOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryEstimateOperation")]
    #[inline]
    pub fn cast_to_ediscovery_estimate_operation(
        &self,
    ) -> requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryEstimateOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryExportOperation`: the members that are
    /// [`EdiscoveryExportOperation`](models::security::EdiscoveryExportOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryExportOperation")]
    #[inline]
    pub fn cast_to_ediscovery_export_operation(
        &self,
    ) -> requests::security::ediscovery_export_operation::EdiscoveryExportOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldOperation`: the members that are
    /// [`EdiscoveryHoldOperation`](models::security::EdiscoveryHoldOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryHoldOperation")]
    #[inline]
    pub fn cast_to_ediscovery_hold_operation(
        &self,
    ) -> requests::security::ediscovery_hold_operation::EdiscoveryHoldOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryHoldOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldPolicySyncOperation`: the members that are
    /// [`EdiscoveryHoldPolicySyncOperation`](models::security::EdiscoveryHoldPolicySyncOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryHoldPolicySyncOperation")]
    #[inline]
    pub fn cast_to_ediscovery_hold_policy_sync_operation(
        &self,
    ) -> requests::security::ediscovery_hold_policy_sync_operation::EdiscoveryHoldPolicySyncOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryHoldPolicySyncOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryIndexOperation`: the members that are
    /// [`EdiscoveryIndexOperation`](models::security::EdiscoveryIndexOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryIndexOperation")]
    #[inline]
    pub fn cast_to_ediscovery_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryIndexOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryPurgeDataOperation`: the members that are
    /// [`EdiscoveryPurgeDataOperation`](models::security::EdiscoveryPurgeDataOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryPurgeDataOperation")]
    #[inline]
    pub fn cast_to_ediscovery_purge_data_operation(
        &self,
    ) -> requests::security::ediscovery_purge_data_operation::EdiscoveryPurgeDataOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryPurgeDataOperation")
    }

    /// `…/microsoft.graph.security.ediscoverySearchExportOperation`: the members that are
    /// [`EdiscoverySearchExportOperation`](models::security::EdiscoverySearchExportOperation).
    #[doc(alias = "microsoft.graph.security.ediscoverySearchExportOperation")]
    #[inline]
    pub fn cast_to_ediscovery_search_export_operation(
        &self,
    ) -> requests::security::ediscovery_search_export_operation::EdiscoverySearchExportOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoverySearchExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryTagOperation`: the members that are
    /// [`EdiscoveryTagOperation`](models::security::EdiscoveryTagOperation).
    #[doc(alias = "microsoft.graph.security.ediscoveryTagOperation")]
    #[inline]
    pub fn cast_to_ediscovery_tag_operation(
        &self,
    ) -> requests::security::ediscovery_tag_operation::EdiscoveryTagOperationCollection {
        mg::navigate(self, "microsoft.graph.security.ediscoveryTagOperation")
    }
}
