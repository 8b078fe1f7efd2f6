// @generated
use crate::mg;

/// Entity type [`microsoft.graph.schedule`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ScheduleResource`](crate::requests::schedule::ScheduleResource), for example
/// `graph.teams().id(id).schedule()`.
///
/// Operations: `share`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-beta
pub struct Schedule {
    /// `activitiesIncludedWhenCopyingShiftsEnabled`.
    #[deprecated(
        note = "deprecated since 2024-11-20, to be removed on 2027-11-20 (revision 2024-11/Shifts-TimeCardRevision)"
    )]
    pub activities_included_when_copying_shifts_enabled: mg::Field<bool>,
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActivitiesIncludedWhenCopyingShiftsEnabled`.
    pub is_activities_included_when_copying_shifts_enabled: mg::Field<bool>,
    /// `isCrossLocationShiftRequestApprovalRequired`.
    pub is_cross_location_shift_request_approval_required: mg::Field<bool>,
    /// `isCrossLocationShiftsEnabled`.
    pub is_cross_location_shifts_enabled: mg::Field<bool>,
    /// `offerShiftRequestsEnabled`.
    pub offer_shift_requests_enabled: mg::Field<bool>,
    /// `openShiftsEnabled`.
    pub open_shifts_enabled: mg::Field<bool>,
    /// `provisionStatus`. Read-only: the service computes it.
    pub provision_status: mg::Field<mg::Open<super::OperationStatus>>,
    /// `provisionStatusCode`. Read-only: the service computes it.
    pub provision_status_code: mg::Field<String>,
    /// `startDayOfWeek`.
    pub start_day_of_week: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `swapShiftsRequestsEnabled`.
    pub swap_shifts_requests_enabled: mg::Field<bool>,
    /// `timeClockEnabled`.
    pub time_clock_enabled: mg::Field<bool>,
    /// `timeClockSettings`.
    pub time_clock_settings: mg::Field<mg::Boxed<super::TimeClockSettings>>,
    /// `timeOffRequestsEnabled`.
    pub time_off_requests_enabled: mg::Field<bool>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// `workforceIntegrationIds`.
    pub workforce_integration_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Schedule: "microsoft.graph.schedule", entity, base super::Entity;
    activities_included_when_copying_shifts_enabled: "activitiesIncludedWhenCopyingShiftsEnabled" deprecated,
    enabled: "enabled",
    id: "id" key required,
    is_activities_included_when_copying_shifts_enabled: "isActivitiesIncludedWhenCopyingShiftsEnabled",
    is_cross_location_shift_request_approval_required: "isCrossLocationShiftRequestApprovalRequired",
    is_cross_location_shifts_enabled: "isCrossLocationShiftsEnabled",
    offer_shift_requests_enabled: "offerShiftRequestsEnabled",
    open_shifts_enabled: "openShiftsEnabled",
    provision_status: "provisionStatus" computed,
    provision_status_code: "provisionStatusCode" computed,
    start_day_of_week: "startDayOfWeek",
    swap_shifts_requests_enabled: "swapShiftsRequestsEnabled",
    time_clock_enabled: "timeClockEnabled",
    time_clock_settings: "timeClockSettings",
    time_off_requests_enabled: "timeOffRequestsEnabled",
    time_zone: "timeZone",
    workforce_integration_ids: "workforceIntegrationIds",
}

mg::derived_from! { Schedule: super::Entity }

impl Schedule {
    /// `dayNotes`: many [`DayNote`](super::DayNote).
    pub const DAY_NOTES: mg::Nav<Schedule, Vec<super::DayNote>> = mg::Nav::new(
        "dayNotes",
    );
    /// `offerShiftRequests`: many [`OfferShiftRequest`](super::OfferShiftRequest).
    pub const OFFER_SHIFT_REQUESTS: mg::Nav<Schedule, Vec<super::OfferShiftRequest>> = mg::Nav::new(
        "offerShiftRequests",
    );
    /// `openShiftChangeRequests`: many [`OpenShiftChangeRequest`](super::OpenShiftChangeRequest).
    pub const OPEN_SHIFT_CHANGE_REQUESTS: mg::Nav<
        Schedule,
        Vec<super::OpenShiftChangeRequest>,
    > = mg::Nav::new("openShiftChangeRequests");
    /// `openShifts`: many [`OpenShift`](super::OpenShift).
    pub const OPEN_SHIFTS: mg::Nav<Schedule, Vec<super::OpenShift>> = mg::Nav::new(
        "openShifts",
    );
    /// `schedulingGroups`: many [`SchedulingGroup`](super::SchedulingGroup).
    pub const SCHEDULING_GROUPS: mg::Nav<Schedule, Vec<super::SchedulingGroup>> = mg::Nav::new(
        "schedulingGroups",
    );
    /// `shifts`: many [`Shift`](super::Shift).
    pub const SHIFTS: mg::Nav<Schedule, Vec<super::Shift>> = mg::Nav::new("shifts");
    /// `shiftsRoleDefinitions`: many [`ShiftsRoleDefinition`](super::ShiftsRoleDefinition).
    pub const SHIFTS_ROLE_DEFINITIONS: mg::Nav<
        Schedule,
        Vec<super::ShiftsRoleDefinition>,
    > = mg::Nav::new("shiftsRoleDefinitions");
    /// `swapShiftsChangeRequests`: many
    /// [`SwapShiftsChangeRequest`](super::SwapShiftsChangeRequest).
    pub const SWAP_SHIFTS_CHANGE_REQUESTS: mg::Nav<
        Schedule,
        Vec<super::SwapShiftsChangeRequest>,
    > = mg::Nav::new("swapShiftsChangeRequests");
    /// `timeCards`: many [`TimeCard`](super::TimeCard).
    pub const TIME_CARDS: mg::Nav<Schedule, Vec<super::TimeCard>> = mg::Nav::new(
        "timeCards",
    );
    /// `timeOffReasons`: many [`TimeOffReason`](super::TimeOffReason).
    pub const TIME_OFF_REASONS: mg::Nav<Schedule, Vec<super::TimeOffReason>> = mg::Nav::new(
        "timeOffReasons",
    );
    /// `timeOffRequests`: many [`TimeOffRequest`](super::TimeOffRequest).
    pub const TIME_OFF_REQUESTS: mg::Nav<Schedule, Vec<super::TimeOffRequest>> = mg::Nav::new(
        "timeOffRequests",
    );
    /// `timesOff`: many [`TimeOff`](super::TimeOff).
    pub const TIMES_OFF: mg::Nav<Schedule, Vec<super::TimeOff>> = mg::Nav::new(
        "timesOff",
    );
}
