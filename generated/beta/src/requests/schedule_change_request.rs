// @generated
use crate::{mg, models, requests};

/// Requests on one [`ScheduleChangeRequest`](models::ScheduleChangeRequest): `get`, `update`,
/// `delete`, and the methods below.
#[derive(Clone, Debug)]
pub struct ScheduleChangeRequestResource(
    mg::One<
        models::ScheduleChangeRequest,
        requests::change_tracked_entity::ChangeTrackedEntityResource,
    >,
);

mg::builder! { ScheduleChangeRequestResource: mg::One<models::ScheduleChangeRequest, requests::change_tracked_entity::ChangeTrackedEntityResource> }

impl ScheduleChangeRequestResource {
    /// `…/microsoft.graph.offerShiftRequest`: cast to
    /// [`OfferShiftRequest`](models::OfferShiftRequest).
    #[doc(alias = "microsoft.graph.offerShiftRequest")]
    #[inline]
    pub fn cast_to_offer_shift_request(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestResource {
        mg::navigate(self, "microsoft.graph.offerShiftRequest")
    }

    /// `…/microsoft.graph.openShiftChangeRequest`: cast to
    /// [`OpenShiftChangeRequest`](models::OpenShiftChangeRequest).
    #[doc(alias = "microsoft.graph.openShiftChangeRequest")]
    #[inline]
    pub fn cast_to_open_shift_change_request(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestResource {
        mg::navigate(self, "microsoft.graph.openShiftChangeRequest")
    }

    /// `…/microsoft.graph.swapShiftsChangeRequest`: cast to
    /// [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest).
    #[doc(alias = "microsoft.graph.swapShiftsChangeRequest")]
    #[inline]
    pub fn cast_to_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestResource {
        mg::navigate(self, "microsoft.graph.swapShiftsChangeRequest")
    }

    /// `…/microsoft.graph.timeOffRequest`: cast to [`TimeOffRequest`](models::TimeOffRequest).
    #[doc(alias = "microsoft.graph.timeOffRequest")]
    #[inline]
    pub fn cast_to_time_off_request(
        &self,
    ) -> requests::time_off_request::TimeOffRequestResource {
        mg::navigate(self, "microsoft.graph.timeOffRequest")
    }

    /// `POST …/approve`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn approve(&self, parameters: Approve) -> mg::Request<()> {
        self.raw().action_with("approve", &parameters)
    }

    /// `POST …/approveForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (application).
    #[inline]
    pub fn approve_for_user(
        &self,
        parameters: impl Into<ApproveForUser>,
    ) -> mg::Request<()> {
        self.raw().action_with("approveForUser", &parameters.into())
    }

    /// `POST …/decline`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        self.raw().action_with("decline", &parameters)
    }

    /// `POST …/declineForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (application).
    #[inline]
    pub fn decline_for_user(
        &self,
        parameters: impl Into<DeclineForUser>,
    ) -> mg::Request<()> {
        self.raw().action_with("declineForUser", &parameters.into())
    }
}

/// Parameters of [`ScheduleChangeRequestResource::approve`].
pub struct Approve {
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Approve: "microsoft.graph.approve", parameters;
    message: "message",
}

/// Parameters of [`ScheduleChangeRequestResource::approve_for_user`].
///
/// A call can pass `user_id` alone.
pub struct ApproveForUser {
    /// `message`.
    pub message: mg::Field<String>,
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApproveForUser: "microsoft.graph.approveForUser", parameters;
    message: "message",
    user_id: "userId" required,
}

mg::required_parameters! {
    ApproveForUser;
    user_id: String,
}

/// Parameters of [`ScheduleChangeRequestResource::decline`].
pub struct Decline {
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Decline: "microsoft.graph.decline", parameters;
    message: "message",
}

/// Parameters of [`ScheduleChangeRequestResource::decline_for_user`].
///
/// A call can pass `user_id` alone.
pub struct DeclineForUser {
    /// `message`.
    pub message: mg::Field<String>,
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeclineForUser: "microsoft.graph.declineForUser", parameters;
    message: "message",
    user_id: "userId" required,
}

mg::required_parameters! {
    DeclineForUser;
    user_id: String,
}
