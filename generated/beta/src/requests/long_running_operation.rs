// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.longRunningOperation`, by its URL.
    ///
    /// For example `/external/industryData/operations/{longRunningOperation-id}`.
    LongRunningOperationResource(mg::One<models::LongRunningOperation>)
}

impl LongRunningOperationResource {
    /// `…/microsoft.graph.attackSimulationOperation`
    #[inline]
    pub fn as_attack_simulation_operation(
        &self,
    ) -> requests::attack_simulation_operation::AttackSimulationOperationResource {
        mg::to(self, "microsoft.graph.attackSimulationOperation")
    }

    /// `…/microsoft.graph.engagementAsyncOperation`
    #[inline]
    pub fn as_engagement_async_operation(
        &self,
    ) -> requests::engagement_async_operation::EngagementAsyncOperationResource {
        mg::to(self, "microsoft.graph.engagementAsyncOperation")
    }

    /// `…/microsoft.graph.goalsExportJob`
    #[inline]
    pub fn as_goals_export_job(
        &self,
    ) -> requests::goals_export_job::GoalsExportJobResource {
        mg::to(self, "microsoft.graph.goalsExportJob")
    }

    /// `…/microsoft.graph.industryData.fileValidateOperation`
    #[inline]
    pub fn as_industry_data_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationResource {
        mg::to(self, "microsoft.graph.industryData.fileValidateOperation")
    }

    /// `…/microsoft.graph.industryData.validateOperation`
    #[inline]
    pub fn as_industry_data_validate_operation(
        &self,
    ) -> requests::industry_data::validate_operation::ValidateOperationResource {
        mg::to(self, "microsoft.graph.industryData.validateOperation")
    }

    /// `…/microsoft.graph.richLongRunningOperation`
    #[inline]
    pub fn as_rich_long_running_operation(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationResource {
        mg::to(self, "microsoft.graph.richLongRunningOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.longRunningOperation`, by its URL.
    ///
    /// For example `/external/industryData/operations`.
    LongRunningOperationCollection(mg::Many<models::LongRunningOperation, LongRunningOperationResource>)
}

impl LongRunningOperationCollection {
    /// `…/microsoft.graph.attackSimulationOperation`
    #[inline]
    pub fn as_attack_simulation_operation(
        &self,
    ) -> requests::attack_simulation_operation::AttackSimulationOperationCollection {
        mg::to(self, "microsoft.graph.attackSimulationOperation")
    }

    /// `…/microsoft.graph.engagementAsyncOperation`
    #[inline]
    pub fn as_engagement_async_operation(
        &self,
    ) -> requests::engagement_async_operation::EngagementAsyncOperationCollection {
        mg::to(self, "microsoft.graph.engagementAsyncOperation")
    }

    /// `…/microsoft.graph.goalsExportJob`
    #[inline]
    pub fn as_goals_export_job(
        &self,
    ) -> requests::goals_export_job::GoalsExportJobCollection {
        mg::to(self, "microsoft.graph.goalsExportJob")
    }

    /// `…/microsoft.graph.industryData.fileValidateOperation`
    #[inline]
    pub fn as_industry_data_file_validate_operation(
        &self,
    ) -> requests::industry_data::file_validate_operation::FileValidateOperationCollection {
        mg::to(self, "microsoft.graph.industryData.fileValidateOperation")
    }

    /// `…/microsoft.graph.industryData.validateOperation`
    #[inline]
    pub fn as_industry_data_validate_operation(
        &self,
    ) -> requests::industry_data::validate_operation::ValidateOperationCollection {
        mg::to(self, "microsoft.graph.industryData.validateOperation")
    }

    /// `…/microsoft.graph.richLongRunningOperation`
    #[inline]
    pub fn as_rich_long_running_operation(
        &self,
    ) -> requests::rich_long_running_operation::RichLongRunningOperationCollection {
        mg::to(self, "microsoft.graph.richLongRunningOperation")
    }
}
