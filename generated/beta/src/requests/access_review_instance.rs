// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReviewInstance`](models::AccessReviewInstance): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().pending_access_review_instances().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewInstanceResource(mg::One<models::AccessReviewInstance>);

mg::builder! { AccessReviewInstanceResource: mg::One<models::AccessReviewInstance> }

impl AccessReviewInstanceResource {
    /// `…/contactedReviewers`: many [`AccessReviewReviewer`](models::AccessReviewReviewer).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn contacted_reviewers(
        &self,
    ) -> requests::access_review_reviewer::AccessReviewReviewerCollection {
        mg::navigate(self, "contactedReviewers")
    }

    /// `…/decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](models::AccessReviewInstanceDecisionItem).
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection {
        mg::navigate(self, "decisions")
    }

    /// `…/definition`: [`AccessReviewScheduleDefinition`](models::AccessReviewScheduleDefinition).
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::access_review_schedule_definition::AccessReviewScheduleDefinitionResource {
        mg::navigate(self, "definition")
    }

    /// `…/stages`: many [`AccessReviewStage`](models::AccessReviewStage).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn stages(&self) -> requests::access_review_stage::AccessReviewStageCollection {
        mg::navigate(self, "stages")
    }

    /// `POST …/acceptRecommendations`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated).
    #[inline]
    pub fn accept_recommendations(&self) -> mg::Request<()> {
        self.raw().action("acceptRecommendations")
    }

    /// `POST …/applyDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn apply_decisions(&self) -> mg::Request<()> {
        self.raw().action("applyDecisions")
    }

    /// `POST …/batchApplyCustomDataProvidedResourceDecisions`.
    ///
    /// Returns no body.
    #[inline]
    pub fn batch_apply_custom_data_provided_resource_decisions(
        &self,
        parameters: impl Into<BatchApplyCustomDataProvidedResourceDecisions>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "batchApplyCustomDataProvidedResourceDecisions",
                &parameters.into(),
            )
    }

    /// `POST …/batchRecordDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn batch_record_decisions(
        &self,
        parameters: BatchRecordDecisions,
    ) -> mg::Request<()> {
        self.raw().action_with("batchRecordDecisions", &parameters)
    }

    /// `POST …/resetDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reset_decisions(&self) -> mg::Request<()> {
        self.raw().action("resetDecisions")
    }

    /// `POST …/sendReminder`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn send_reminder(&self) -> mg::Request<()> {
        self.raw().action("sendReminder")
    }

    /// `POST …/stop`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        self.raw().action("stop")
    }

    /// `POST …/stopApplyDecisions`.
    ///
    /// Returns no body.
    #[inline]
    pub fn stop_apply_decisions(&self) -> mg::Request<()> {
        self.raw().action("stopApplyDecisions")
    }
}

/// Requests on a collection of [`AccessReviewInstance`](models::AccessReviewInstance): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().pending_access_review_instances()`.
#[derive(Clone, Debug)]
pub struct AccessReviewInstanceCollection(
    mg::Many<models::AccessReviewInstance, AccessReviewInstanceResource>,
);

mg::builder! { AccessReviewInstanceCollection: mg::Many<models::AccessReviewInstance, AccessReviewInstanceResource> }

impl AccessReviewInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`AccessReviewInstance`](models::AccessReviewInstance).
    ///
    /// Least privileged permission: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessReviewInstance>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of
/// [`AccessReviewInstanceResource::batch_apply_custom_data_provided_resource_decisions`].
///
/// A call can pass the pair of `apply_result` and `custom_data_provided_resource_id` alone.
pub struct BatchApplyCustomDataProvidedResourceDecisions {
    /// `applyDescription`.
    pub apply_description: mg::Field<String>,
    /// `applyResult`. Required.
    pub apply_result: mg::Field<
        mg::Open<models::AccessReviewInstanceDecisionItemApplyResult>,
    >,
    /// `customDataProvidedResourceId`. Required.
    pub custom_data_provided_resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BatchApplyCustomDataProvidedResourceDecisions: "microsoft.graph.batchApplyCustomDataProvidedResourceDecisions", parameters;
    apply_description: "applyDescription",
    apply_result: "applyResult" required,
    custom_data_provided_resource_id: "customDataProvidedResourceId" required,
}

mg::required_parameters! {
    BatchApplyCustomDataProvidedResourceDecisions;
    apply_result: mg::Open<models::AccessReviewInstanceDecisionItemApplyResult>,
    custom_data_provided_resource_id: String,
}

/// Parameters of [`AccessReviewInstanceResource::batch_record_decisions`].
pub struct BatchRecordDecisions {
    /// `decision`.
    pub decision: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BatchRecordDecisions: "microsoft.graph.batchRecordDecisions", parameters;
    decision: "decision",
    justification: "justification",
    principal_id: "principalId",
    resource_id: "resourceId",
}

/// Parameters of [`AccessReviewInstanceCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::AccessReviewInstanceFilterByCurrentUserOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::AccessReviewInstanceFilterByCurrentUserOptions>,
}
