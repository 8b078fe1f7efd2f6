// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseOperation`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/operations/{caseOperation-id}`.
    CaseOperationResource(mg::One<models::security::CaseOperation>)
}

impl CaseOperationResource {
    /// `…/microsoft.graph.security.ediscoveryAddToReviewSetOperation`
    #[inline]
    pub fn as_ediscovery_add_to_review_set_operation(
        &self,
    ) -> requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryAddToReviewSetOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryEstimateOperation`
    #[inline]
    pub fn as_ediscovery_estimate_operation(
        &self,
    ) -> requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryEstimateOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryExportOperation`
    #[inline]
    pub fn as_ediscovery_export_operation(
        &self,
    ) -> requests::security::ediscovery_export_operation::EdiscoveryExportOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldOperation`
    #[inline]
    pub fn as_ediscovery_hold_operation(
        &self,
    ) -> requests::security::ediscovery_hold_operation::EdiscoveryHoldOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryHoldOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldPolicySyncOperation`
    #[inline]
    pub fn as_ediscovery_hold_policy_sync_operation(
        &self,
    ) -> requests::security::ediscovery_hold_policy_sync_operation::EdiscoveryHoldPolicySyncOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryHoldPolicySyncOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryIndexOperation`
    #[inline]
    pub fn as_ediscovery_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryIndexOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryPurgeDataOperation`
    #[inline]
    pub fn as_ediscovery_purge_data_operation(
        &self,
    ) -> requests::security::ediscovery_purge_data_operation::EdiscoveryPurgeDataOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryPurgeDataOperation")
    }

    /// `…/microsoft.graph.security.ediscoverySearchExportOperation`
    #[inline]
    pub fn as_ediscovery_search_export_operation(
        &self,
    ) -> requests::security::ediscovery_search_export_operation::EdiscoverySearchExportOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoverySearchExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryTagOperation`
    #[inline]
    pub fn as_ediscovery_tag_operation(
        &self,
    ) -> requests::security::ediscovery_tag_operation::EdiscoveryTagOperationResource {
        mg::to(self, "microsoft.graph.security.ediscoveryTagOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.caseOperation`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/operations`.
    CaseOperationCollection(mg::Many<models::security::CaseOperation, CaseOperationResource>)
}

impl CaseOperationCollection {
    /// `…/microsoft.graph.security.ediscoveryAddToReviewSetOperation`
    #[inline]
    pub fn as_ediscovery_add_to_review_set_operation(
        &self,
    ) -> requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryAddToReviewSetOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryEstimateOperation`
    #[inline]
    pub fn as_ediscovery_estimate_operation(
        &self,
    ) -> requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryEstimateOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryExportOperation`
    #[inline]
    pub fn as_ediscovery_export_operation(
        &self,
    ) -> requests::security::ediscovery_export_operation::EdiscoveryExportOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldOperation`
    #[inline]
    pub fn as_ediscovery_hold_operation(
        &self,
    ) -> requests::security::ediscovery_hold_operation::EdiscoveryHoldOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryHoldOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryHoldPolicySyncOperation`
    #[inline]
    pub fn as_ediscovery_hold_policy_sync_operation(
        &self,
    ) -> requests::security::ediscovery_hold_policy_sync_operation::EdiscoveryHoldPolicySyncOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryHoldPolicySyncOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryIndexOperation`
    #[inline]
    pub fn as_ediscovery_index_operation(
        &self,
    ) -> requests::security::ediscovery_index_operation::EdiscoveryIndexOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryIndexOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryPurgeDataOperation`
    #[inline]
    pub fn as_ediscovery_purge_data_operation(
        &self,
    ) -> requests::security::ediscovery_purge_data_operation::EdiscoveryPurgeDataOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryPurgeDataOperation")
    }

    /// `…/microsoft.graph.security.ediscoverySearchExportOperation`
    #[inline]
    pub fn as_ediscovery_search_export_operation(
        &self,
    ) -> requests::security::ediscovery_search_export_operation::EdiscoverySearchExportOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoverySearchExportOperation")
    }

    /// `…/microsoft.graph.security.ediscoveryTagOperation`
    #[inline]
    pub fn as_ediscovery_tag_operation(
        &self,
    ) -> requests::security::ediscovery_tag_operation::EdiscoveryTagOperationCollection {
        mg::to(self, "microsoft.graph.security.ediscoveryTagOperation")
    }
}
