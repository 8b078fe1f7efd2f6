// @generated
use crate::{mg, models, requests};

/// Requests on one [`LongRunningOperation`](models::LongRunningOperation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.external().industry_data().operations().id(id)`.
#[derive(Clone, Debug)]
pub struct LongRunningOperationResource(mg::One<models::LongRunningOperation>);

mg::builder! { LongRunningOperationResource: mg::One<models::LongRunningOperation> }

impl LongRunningOperationResource {
    /// `…/microsoft.graph.attackSimulationOperation`: cast to
    /// [`AttackSimulationOperation`](models::AttackSimulationOperation).
    #[doc(alias = "microsoft.graph.attackSimulationOperation")]
    #[inline]
    pub fn cast_to_attack_simulation_operation(
        &self,
    ) -> requests::attack_simulation_operation::AttackSimulationOperationResource {
        mg::navigate(self, "microsoft.graph.attackSimulationOperation")
    }

    /// `…/microsoft.graph.engagementAsyncOperation`: cast to
    /// [`EngagementAsyncOperation`](models::EngagementAsyncOperation).
    #[doc(alias = "microsoft.graph.engagementAsyncOperation")]
    #[inline]
    pub fn cast_to_engagement_async_operation(
        &self,
    ) -> requests::engagement_async_operation::EngagementAsyncOperationResource {
        mg::navigate(self, "microsoft.graph.engagementAsyncOperation")
    }

    /// `…/microsoft.graph.goalsExportJob`: cast to [`GoalsExportJob`](models::GoalsExportJob).
    #[doc(alias = "microsoft.graph.goalsExportJob")]
    #[inline]
    pub fn cast_to_goals_export_job(
        &self,
    ) -> requests::goals_export_job::GoalsExportJobResource {
        mg::navigate(self, "microsoft.graph.goalsExportJob")
    }

    /// `…/microsoft.graph.industryData.fileValidateOperation`: cast to
    /// [`FileValidateOperation`](models::industry_data::FileValidateOperation).
    #[doc(alias = "microsoft.graph.industryData.fileValidateOperation")]
    #[inline]
    pub fn cast_to_industry_data_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationResource {
        mg::navigate(self, "microsoft.graph.industryData.fileValidateOperation")
    }

    /// `…/microsoft.graph.industryData.validateOperation`: cast to
    /// [`ValidateOperation`](models::industry_data::ValidateOperation).
    #[doc(alias = "microsoft.graph.industryData.validateOperation")]
    #[inline]
    pub fn cast_to_industry_data_validate_operation(
        &self,
    ) -> requests::industry_data::validate_operation::ValidateOperationResource {
        mg::navigate(self, "microsoft.graph.industryData.validateOperation")
    }

    /// `…/microsoft.graph.richLongRunningOperation`: cast to
    /// [`RichLongRunningOperation`](models::RichLongRunningOperation).
    #[doc(alias = "microsoft.graph.richLongRunningOperation")]
    #[inline]
    pub fn cast_to_rich_long_running_operation(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationResource {
        mg::navigate(self, "microsoft.graph.richLongRunningOperation")
    }
}

/// Requests on a collection of [`LongRunningOperation`](models::LongRunningOperation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.external().industry_data().operations()`.
#[derive(Clone, Debug)]
pub struct LongRunningOperationCollection(
    mg::Many<models::LongRunningOperation, LongRunningOperationResource>,
);

mg::builder! { LongRunningOperationCollection: mg::Many<models::LongRunningOperation, LongRunningOperationResource> }

impl LongRunningOperationCollection {
    /// `…/microsoft.graph.attackSimulationOperation`: the members that are
    /// [`AttackSimulationOperation`](models::AttackSimulationOperation).
    #[doc(alias = "microsoft.graph.attackSimulationOperation")]
    #[inline]
    pub fn cast_to_attack_simulation_operation(
        &self,
    ) -> requests::attack_simulation_operation::AttackSimulationOperationCollection {
        mg::navigate(self, "microsoft.graph.attackSimulationOperation")
    }

    /// `…/microsoft.graph.engagementAsyncOperation`: the members that are
    /// [`EngagementAsyncOperation`](models::EngagementAsyncOperation).
    #[doc(alias = "microsoft.graph.engagementAsyncOperation")]
    #[inline]
    pub fn cast_to_engagement_async_operation(
        &self,
    ) -> requests::engagement_async_operation::EngagementAsyncOperationCollection {
        mg::navigate(self, "microsoft.graph.engagementAsyncOperation")
    }

    /// `…/microsoft.graph.goalsExportJob`: the members that are
    /// [`GoalsExportJob`](models::GoalsExportJob).
    #[doc(alias = "microsoft.graph.goalsExportJob")]
    #[inline]
    pub fn cast_to_goals_export_job(
        &self,
    ) -> requests::goals_export_job::GoalsExportJobCollection {
        mg::navigate(self, "microsoft.graph.goalsExportJob")
    }

    /// `…/microsoft.graph.industryData.fileValidateOperation`: the members that are
    /// [`FileValidateOperation`](models::industry_data::FileValidateOperation).
    #[doc(alias = "microsoft.graph.industryData.fileValidateOperation")]
    #[inline]
    pub fn cast_to_industry_data_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationCollection {
        mg::navigate(self, "microsoft.graph.industryData.fileValidateOperation")
    }

    /// `…/microsoft.graph.industryData.validateOperation`: the members that are
    /// [`ValidateOperation`](models::industry_data::ValidateOperation).
    #[doc(alias = "microsoft.graph.industryData.validateOperation")]
    #[inline]
    pub fn cast_to_industry_data_validate_operation(
        &self,
    ) -> requests::industry_data::validate_operation::ValidateOperationCollection {
        mg::navigate(self, "microsoft.graph.industryData.validateOperation")
    }

    /// `…/microsoft.graph.richLongRunningOperation`: the members that are
    /// [`RichLongRunningOperation`](models::RichLongRunningOperation).
    #[doc(alias = "microsoft.graph.richLongRunningOperation")]
    #[inline]
    pub fn cast_to_rich_long_running_operation(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::navigate(self, "microsoft.graph.richLongRunningOperation")
    }
}
