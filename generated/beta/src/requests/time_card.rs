// @generated
use crate::{mg, models, requests};

/// Requests on one [`TimeCard`](models::TimeCard): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.teams().id(id).schedule().time_cards().id(id)`.
#[derive(Clone, Debug)]
pub struct TimeCardResource(
    mg::One<
        models::TimeCard,
        requests::change_tracked_entity::ChangeTrackedEntityResource,
    >,
);

mg::builder! { TimeCardResource: mg::One<models::TimeCard, requests::change_tracked_entity::ChangeTrackedEntityResource> }

impl TimeCardResource {
    /// `POST …/clockOut`.
    ///
    /// Returns [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn clock_out(&self, parameters: ClockOut) -> mg::Request<models::TimeCard> {
        self.raw().action_with("clockOut", &parameters)
    }

    /// `POST …/confirm`.
    ///
    /// Returns [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn confirm(&self) -> mg::Request<models::TimeCard> {
        self.raw().action("confirm")
    }

    /// `POST …/confirmForUser`.
    ///
    /// Returns [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (application).
    #[inline]
    pub fn confirm_for_user(
        &self,
        parameters: impl Into<ConfirmForUser>,
    ) -> mg::Request<models::TimeCard> {
        self.raw().action_with("confirmForUser", &parameters.into())
    }

    /// `POST …/endBreak`.
    ///
    /// Returns [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn end_break(&self, parameters: EndBreak) -> mg::Request<models::TimeCard> {
        self.raw().action_with("endBreak", &parameters)
    }

    /// `POST …/startBreak`.
    ///
    /// Returns [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn start_break(&self, parameters: StartBreak) -> mg::Request<models::TimeCard> {
        self.raw().action_with("startBreak", &parameters)
    }
}

/// Requests on a collection of [`TimeCard`](models::TimeCard): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.teams().id(id).schedule().time_cards()`.
#[derive(Clone, Debug)]
pub struct TimeCardCollection(mg::Many<models::TimeCard, TimeCardResource>);

mg::builder! { TimeCardCollection: mg::Many<models::TimeCard, TimeCardResource> }

impl TimeCardCollection {
    /// `POST …/clockIn`.
    ///
    /// Returns [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn clock_in(&self, parameters: ClockIn) -> mg::Request<models::TimeCard> {
        self.raw().action_with("clockIn", &parameters)
    }
}

/// Parameters of [`TimeCardResource::clock_out`].
pub struct ClockOut {
    /// `atApprovedLocation`.
    pub at_approved_location: mg::Field<bool>,
    /// `isAtApprovedLocation`.
    pub is_at_approved_location: mg::Field<bool>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<models::ItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClockOut: "microsoft.graph.clockOut", parameters;
    at_approved_location: "atApprovedLocation",
    is_at_approved_location: "isAtApprovedLocation",
    notes: "notes",
}

/// Parameters of [`TimeCardResource::confirm_for_user`].
///
/// A call can pass `user_id` alone.
pub struct ConfirmForUser {
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmForUser: "microsoft.graph.confirmForUser", parameters;
    user_id: "userId" required,
}

mg::required_parameters! {
    ConfirmForUser;
    user_id: String,
}

/// Parameters of [`TimeCardResource::end_break`].
pub struct EndBreak {
    /// `atApprovedLocation`.
    pub at_approved_location: mg::Field<bool>,
    /// `isAtApprovedLocation`.
    pub is_at_approved_location: mg::Field<bool>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<models::ItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndBreak: "microsoft.graph.endBreak", parameters;
    at_approved_location: "atApprovedLocation",
    is_at_approved_location: "isAtApprovedLocation",
    notes: "notes",
}

/// Parameters of [`TimeCardResource::start_break`].
pub struct StartBreak {
    /// `atApprovedLocation`.
    pub at_approved_location: mg::Field<bool>,
    /// `isAtApprovedLocation`.
    pub is_at_approved_location: mg::Field<bool>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<models::ItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartBreak: "microsoft.graph.startBreak", parameters;
    at_approved_location: "atApprovedLocation",
    is_at_approved_location: "isAtApprovedLocation",
    notes: "notes",
}

/// Parameters of [`TimeCardCollection::clock_in`].
pub struct ClockIn {
    /// `atApprovedLocation`.
    pub at_approved_location: mg::Field<bool>,
    /// `isAtApprovedLocation`.
    pub is_at_approved_location: mg::Field<bool>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<models::ItemBody>>,
    /// `onBehalfOfUserId`.
    pub on_behalf_of_user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClockIn: "microsoft.graph.clockIn", parameters;
    at_approved_location: "atApprovedLocation",
    is_at_approved_location: "isAtApprovedLocation",
    notes: "notes",
    on_behalf_of_user_id: "onBehalfOfUserId",
}
