// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.caseOperation`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/operations/{caseOperation-id}`.
    CaseOperationResource(mg::One<models::ediscovery::CaseOperation>)
}

impl CaseOperationResource {
    /// `…/microsoft.graph.ediscovery.addToReviewSetOperation`
    #[inline]
    pub fn as_add_to_review_set_operation(
        &self,
    ) -> requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.addToReviewSetOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseExportOperation`
    #[inline]
    pub fn as_case_export_operation(
        &self,
    ) -> requests::ediscovery::case_export_operation::CaseExportOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.caseExportOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseHoldOperation`
    #[inline]
    pub fn as_case_hold_operation(
        &self,
    ) -> requests::ediscovery::case_hold_operation::CaseHoldOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.caseHoldOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseIndexOperation`
    #[inline]
    pub fn as_case_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.caseIndexOperation")
    }

    /// `…/microsoft.graph.ediscovery.estimateStatisticsOperation`
    #[inline]
    pub fn as_estimate_statistics_operation(
        &self,
    ) -> requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.estimateStatisticsOperation")
    }

    /// `…/microsoft.graph.ediscovery.purgeDataOperation`
    #[inline]
    pub fn as_purge_data_operation(
        &self,
    ) -> requests::ediscovery::purge_data_operation::PurgeDataOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.purgeDataOperation")
    }

    /// `…/microsoft.graph.ediscovery.tagOperation`
    #[inline]
    pub fn as_tag_operation(
        &self,
    ) -> requests::ediscovery::tag_operation::TagOperationResource {
        mg::to(self, "microsoft.graph.ediscovery.tagOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.ediscovery.caseOperation`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/operations`.
    CaseOperationCollection(mg::Many<models::ediscovery::CaseOperation, CaseOperationResource>)
}

impl CaseOperationCollection {
    /// `…/microsoft.graph.ediscovery.addToReviewSetOperation`
    #[inline]
    pub fn as_add_to_review_set_operation(
        &self,
    ) -> requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.addToReviewSetOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseExportOperation`
    #[inline]
    pub fn as_case_export_operation(
        &self,
    ) -> requests::ediscovery::case_export_operation::CaseExportOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.caseExportOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseHoldOperation`
    #[inline]
    pub fn as_case_hold_operation(
        &self,
    ) -> requests::ediscovery::case_hold_operation::CaseHoldOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.caseHoldOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseIndexOperation`
    #[inline]
    pub fn as_case_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.caseIndexOperation")
    }

    /// `…/microsoft.graph.ediscovery.estimateStatisticsOperation`
    #[inline]
    pub fn as_estimate_statistics_operation(
        &self,
    ) -> requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.estimateStatisticsOperation")
    }

    /// `…/microsoft.graph.ediscovery.purgeDataOperation`
    #[inline]
    pub fn as_purge_data_operation(
        &self,
    ) -> requests::ediscovery::purge_data_operation::PurgeDataOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.purgeDataOperation")
    }

    /// `…/microsoft.graph.ediscovery.tagOperation`
    #[inline]
    pub fn as_tag_operation(
        &self,
    ) -> requests::ediscovery::tag_operation::TagOperationCollection {
        mg::to(self, "microsoft.graph.ediscovery.tagOperation")
    }
}
