// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.timeCard`, by its URL.
    ///
    /// For example `/teams/{team-id}/schedule/timeCards/{timeCard-id}`.
    TimeCardResource(mg::One<models::TimeCard, requests::change_tracked_entity::ChangeTrackedEntityResource>)
}

impl TimeCardResource {
    /// `POST …/clockOut`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn clock_out(&self, parameters: ClockOut) -> mg::Request<models::TimeCard> {
        mg::Path::action_with(self, "clockOut", &parameters)
    }

    /// `POST …/confirm`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn confirm(&self) -> mg::Request<models::TimeCard> {
        mg::Path::action(self, "confirm")
    }

    /// `POST …/confirmForUser`
    ///
    /// | application |
    /// |-|
    /// | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn confirm_for_user(
        &self,
        parameters: ConfirmForUser,
    ) -> mg::Request<models::TimeCard> {
        mg::Path::action_with(self, "confirmForUser", &parameters)
    }

    /// `POST …/endBreak`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn end_break(&self, parameters: EndBreak) -> mg::Request<models::TimeCard> {
        mg::Path::action_with(self, "endBreak", &parameters)
    }

    /// `POST …/startBreak`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn start_break(&self, parameters: StartBreak) -> mg::Request<models::TimeCard> {
        mg::Path::action_with(self, "startBreak", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.timeCard`, by its URL.
    ///
    /// For example `/teams/{team-id}/schedule/timeCards`.
    TimeCardCollection(mg::Many<models::TimeCard, TimeCardResource>)
}

impl TimeCardCollection {
    /// `POST …/clockIn`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn clock_in(&self, parameters: ClockIn) -> mg::Request<models::TimeCard> {
        mg::Path::action_with(self, "clockIn", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.clockOut`.
    ClockOut "microsoft.graph.clockOut" "parameters";
    /// `atApprovedLocation`: Boolean
    at_approved_location "atApprovedLocation": bool,
    /// `isAtApprovedLocation`: Boolean
    is_at_approved_location "isAtApprovedLocation": bool,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<models::ItemBody>,
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmForUser`.
    ConfirmForUser "microsoft.graph.confirmForUser" "parameters";
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.endBreak`.
    EndBreak "microsoft.graph.endBreak" "parameters";
    /// `atApprovedLocation`: Boolean
    at_approved_location "atApprovedLocation": bool,
    /// `isAtApprovedLocation`: Boolean
    is_at_approved_location "isAtApprovedLocation": bool,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<models::ItemBody>,
}

mg::record! {
    /// Parameters of `microsoft.graph.startBreak`.
    StartBreak "microsoft.graph.startBreak" "parameters";
    /// `atApprovedLocation`: Boolean
    at_approved_location "atApprovedLocation": bool,
    /// `isAtApprovedLocation`: Boolean
    is_at_approved_location "isAtApprovedLocation": bool,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<models::ItemBody>,
}

mg::record! {
    /// Parameters of `microsoft.graph.clockIn`.
    ClockIn "microsoft.graph.clockIn" "parameters";
    /// `atApprovedLocation`: Boolean
    at_approved_location "atApprovedLocation": bool,
    /// `isAtApprovedLocation`: Boolean
    is_at_approved_location "isAtApprovedLocation": bool,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<models::ItemBody>,
    /// `onBehalfOfUserId`: String
    on_behalf_of_user_id "onBehalfOfUserId": String,
}
