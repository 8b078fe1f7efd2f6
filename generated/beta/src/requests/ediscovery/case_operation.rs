// @generated
use crate::{mg, models, requests};

/// Requests on one [`CaseOperation`](models::ediscovery::CaseOperation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).operations().id(id)`.
#[derive(Clone, Debug)]
pub struct CaseOperationResource(mg::One<models::ediscovery::CaseOperation>);

mg::builder! { CaseOperationResource: mg::One<models::ediscovery::CaseOperation> }

impl CaseOperationResource {
    /// `…/microsoft.graph.ediscovery.addToReviewSetOperation`: cast to
    /// [`AddToReviewSetOperation`](models::ediscovery::AddToReviewSetOperation).
    #[doc(alias = "microsoft.graph.ediscovery.addToReviewSetOperation")]
    #[inline]
    pub fn cast_to_add_to_review_set_operation(
        &self,
    ) -> requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.addToReviewSetOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseExportOperation`: cast to
    /// [`CaseExportOperation`](models::ediscovery::CaseExportOperation).
    #[doc(alias = "microsoft.graph.ediscovery.caseExportOperation")]
    #[inline]
    pub fn cast_to_case_export_operation(
        &self,
    ) -> requests::ediscovery::case_export_operation::CaseExportOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.caseExportOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseHoldOperation`: cast to
    /// [`CaseHoldOperation`](models::ediscovery::CaseHoldOperation).
    #[doc(alias = "microsoft.graph.ediscovery.caseHoldOperation")]
    #[inline]
    pub fn cast_to_case_hold_operation(
        &self,
    ) -> requests::ediscovery::case_hold_operation::CaseHoldOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.caseHoldOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseIndexOperation`: cast to
    /// [`CaseIndexOperation`](models::ediscovery::CaseIndexOperation).
    #[doc(alias = "microsoft.graph.ediscovery.caseIndexOperation")]
    #[inline]
    pub fn cast_to_case_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.caseIndexOperation")
    }

    /// `…/microsoft.graph.ediscovery.estimateStatisticsOperation`: cast to
    /// [`EstimateStatisticsOperation`](models::ediscovery::EstimateStatisticsOperation).
    #[doc(alias = "microsoft.graph.ediscovery.estimateStatisticsOperation")]
    #[inline]
    pub fn cast_to_estimate_statistics_operation(
        &self,
    ) -> requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.estimateStatisticsOperation")
    }

    /// `…/microsoft.graph.ediscovery.purgeDataOperation`: cast to
    /// [`PurgeDataOperation`](models::ediscovery::PurgeDataOperation).
    #[doc(alias = "microsoft.graph.ediscovery.purgeDataOperation")]
    #[inline]
    pub fn cast_to_purge_data_operation(
        &self,
    ) -> requests::ediscovery::purge_data_operation::PurgeDataOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.purgeDataOperation")
    }

    /// `…/microsoft.graph.ediscovery.tagOperation`: cast to
    /// [`TagOperation`](models::ediscovery::TagOperation).
    #[doc(alias = "microsoft.graph.ediscovery.tagOperation")]
    #[inline]
    pub fn cast_to_tag_operation(
        &self,
    ) -> requests::ediscovery::tag_operation::TagOperationResource {
        mg::navigate(self, "microsoft.graph.ediscovery.tagOperation")
    }
}

/// Requests on a collection of [`CaseOperation`](models::ediscovery::CaseOperation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).operations()`.
#[derive(Clone, Debug)]
pub struct CaseOperationCollection(
    mg::Many<models::ediscovery::CaseOperation, CaseOperationResource>,
);

mg::builder! { CaseOperationCollection: mg::Many<models::ediscovery::CaseOperation, CaseOperationResource> }

impl CaseOperationCollection {
    /// `…/microsoft.graph.ediscovery.addToReviewSetOperation`: the members that are
    /// [`AddToReviewSetOperation`](models::ediscovery::AddToReviewSetOperation).
    #[doc(alias = "microsoft.graph.ediscovery.addToReviewSetOperation")]
    #[inline]
    pub fn cast_to_add_to_review_set_operation(
        &self,
    ) -> requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.addToReviewSetOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseExportOperation`: the members that are
    /// [`CaseExportOperation`](models::ediscovery::CaseExportOperation).
    #[doc(alias = "microsoft.graph.ediscovery.caseExportOperation")]
    #[inline]
    pub fn cast_to_case_export_operation(
        &self,
    ) -> requests::ediscovery::case_export_operation::CaseExportOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.caseExportOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseHoldOperation`: the members that are
    /// [`CaseHoldOperation`](models::ediscovery::CaseHoldOperation).
    #[doc(alias = "microsoft.graph.ediscovery.caseHoldOperation")]
    #[inline]
    pub fn cast_to_case_hold_operation(
        &self,
    ) -> requests::ediscovery::case_hold_operation::CaseHoldOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.caseHoldOperation")
    }

    /// `…/microsoft.graph.ediscovery.caseIndexOperation`: the members that are
    /// [`CaseIndexOperation`](models::ediscovery::CaseIndexOperation).
    #[doc(alias = "microsoft.graph.ediscovery.caseIndexOperation")]
    #[inline]
    pub fn cast_to_case_index_operation(
        &self,
    ) -> requests::ediscovery::case_index_operation::CaseIndexOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.caseIndexOperation")
    }

    /// `…/microsoft.graph.ediscovery.estimateStatisticsOperation`: the members that are
    /// [`EstimateStatisticsOperation`](models::ediscovery::EstimateStatisticsOperation).
    #[doc(alias = "microsoft.graph.ediscovery.estimateStatisticsOperation")]
    #[inline]
    pub fn cast_to_estimate_statistics_operation(
        &self,
    ) -> requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.estimateStatisticsOperation")
    }

    /// `…/microsoft.graph.ediscovery.purgeDataOperation`: the members that are
    /// [`PurgeDataOperation`](models::ediscovery::PurgeDataOperation).
    #[doc(alias = "microsoft.graph.ediscovery.purgeDataOperation")]
    #[inline]
    pub fn cast_to_purge_data_operation(
        &self,
    ) -> requests::ediscovery::purge_data_operation::PurgeDataOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.purgeDataOperation")
    }

    /// `…/microsoft.graph.ediscovery.tagOperation`: the members that are
    /// [`TagOperation`](models::ediscovery::TagOperation).
    #[doc(alias = "microsoft.graph.ediscovery.tagOperation")]
    #[inline]
    pub fn cast_to_tag_operation(
        &self,
    ) -> requests::ediscovery::tag_operation::TagOperationCollection {
        mg::navigate(self, "microsoft.graph.ediscovery.tagOperation")
    }
}
