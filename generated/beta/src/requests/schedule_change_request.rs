// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.scheduleChangeRequest`, by its URL.
    ScheduleChangeRequestResource(mg::One<models::ScheduleChangeRequest, requests::change_tracked_entity::ChangeTrackedEntityResource>)
}

impl ScheduleChangeRequestResource {
    /// `…/microsoft.graph.offerShiftRequest`
    #[inline]
    pub fn as_offer_shift_request(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestResource {
        mg::to(self, "microsoft.graph.offerShiftRequest")
    }

    /// `…/microsoft.graph.openShiftChangeRequest`
    #[inline]
    pub fn as_open_shift_change_request(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestResource {
        mg::to(self, "microsoft.graph.openShiftChangeRequest")
    }

    /// `…/microsoft.graph.swapShiftsChangeRequest`
    #[inline]
    pub fn as_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestResource {
        mg::to(self, "microsoft.graph.swapShiftsChangeRequest")
    }

    /// `…/microsoft.graph.timeOffRequest`
    #[inline]
    pub fn as_time_off_request(
        &self,
    ) -> requests::time_off_request::TimeOffRequestResource {
        mg::to(self, "microsoft.graph.timeOffRequest")
    }

    /// `POST …/approve`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn approve(&self, parameters: Approve) -> mg::Request<()> {
        mg::Path::action_with(self, "approve", &parameters)
    }

    /// `POST …/approveForUser`
    ///
    /// | application |
    /// |-|
    /// | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn approve_for_user(&self, parameters: ApproveForUser) -> mg::Request<()> {
        mg::Path::action_with(self, "approveForUser", &parameters)
    }

    /// `POST …/decline`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        mg::Path::action_with(self, "decline", &parameters)
    }

    /// `POST …/declineForUser`
    ///
    /// | application |
    /// |-|
    /// | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn decline_for_user(&self, parameters: DeclineForUser) -> mg::Request<()> {
        mg::Path::action_with(self, "declineForUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.approve`.
    Approve "microsoft.graph.approve" "parameters";
    /// `message`: String
    message "message": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.approveForUser`.
    ApproveForUser "microsoft.graph.approveForUser" "parameters";
    /// `message`: String
    message "message": String,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.decline`.
    Decline "microsoft.graph.decline" "parameters";
    /// `message`: String
    message "message": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.declineForUser`.
    DeclineForUser "microsoft.graph.declineForUser" "parameters";
    /// `message`: String
    message "message": String,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}
