// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.schedule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-beta>
    Schedule "microsoft.graph.schedule" "entity" : super::Entity;
    /// `activitiesIncludedWhenCopyingShiftsEnabled`: Boolean
    #[deprecated(note = "deprecated since 2024-11-20, to be removed on 2027-11-20 (revision 2024-11/Shifts-TimeCardRevision)")]
    activities_included_when_copying_shifts_enabled "activitiesIncludedWhenCopyingShiftsEnabled" "d": bool,
    /// `enabled`: Boolean
    enabled "enabled": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActivitiesIncludedWhenCopyingShiftsEnabled`: Boolean
    is_activities_included_when_copying_shifts_enabled "isActivitiesIncludedWhenCopyingShiftsEnabled": bool,
    /// `isCrossLocationShiftRequestApprovalRequired`: Boolean
    is_cross_location_shift_request_approval_required "isCrossLocationShiftRequestApprovalRequired": bool,
    /// `isCrossLocationShiftsEnabled`: Boolean
    is_cross_location_shifts_enabled "isCrossLocationShiftsEnabled": bool,
    /// `offerShiftRequestsEnabled`: Boolean
    offer_shift_requests_enabled "offerShiftRequestsEnabled": bool,
    /// `openShiftsEnabled`: Boolean
    open_shifts_enabled "openShiftsEnabled": bool,
    /// `provisionStatus`: operationStatus, computed
    provision_status "provisionStatus" "c": mg::Open<super::OperationStatus>,
    /// `provisionStatusCode`: String, computed
    provision_status_code "provisionStatusCode" "c": String,
    /// `startDayOfWeek`: dayOfWeek
    start_day_of_week "startDayOfWeek": mg::Open<super::DayOfWeek>,
    /// `swapShiftsRequestsEnabled`: Boolean
    swap_shifts_requests_enabled "swapShiftsRequestsEnabled": bool,
    /// `timeClockEnabled`: Boolean
    time_clock_enabled "timeClockEnabled": bool,
    /// `timeClockSettings`: timeClockSettings
    time_clock_settings "timeClockSettings": mg::Boxed<super::TimeClockSettings>,
    /// `timeOffRequestsEnabled`: Boolean
    time_off_requests_enabled "timeOffRequestsEnabled": bool,
    /// `timeZone`: String
    time_zone "timeZone": String,
    /// `workforceIntegrationIds`: Collection(String)
    workforce_integration_ids "workforceIntegrationIds": Vec<String>,
}

mg::derived_from! { Schedule: super::Entity }

impl Schedule {
    /// `dayNotes`: many `dayNote`, contained
    pub const DAY_NOTES: mg::Nav<Schedule, Vec<super::DayNote>> = mg::Nav::new(
        "dayNotes",
    );
    /// `offerShiftRequests`: many `offerShiftRequest`, contained
    pub const OFFER_SHIFT_REQUESTS: mg::Nav<Schedule, Vec<super::OfferShiftRequest>> = mg::Nav::new(
        "offerShiftRequests",
    );
    /// `openShiftChangeRequests`: many `openShiftChangeRequest`, contained
    pub const OPEN_SHIFT_CHANGE_REQUESTS: mg::Nav<
        Schedule,
        Vec<super::OpenShiftChangeRequest>,
    > = mg::Nav::new("openShiftChangeRequests");
    /// `openShifts`: many `openShift`, contained
    pub const OPEN_SHIFTS: mg::Nav<Schedule, Vec<super::OpenShift>> = mg::Nav::new(
        "openShifts",
    );
    /// `schedulingGroups`: many `schedulingGroup`, contained
    pub const SCHEDULING_GROUPS: mg::Nav<Schedule, Vec<super::SchedulingGroup>> = mg::Nav::new(
        "schedulingGroups",
    );
    /// `shifts`: many `shift`, contained
    pub const SHIFTS: mg::Nav<Schedule, Vec<super::Shift>> = mg::Nav::new("shifts");
    /// `shiftsRoleDefinitions`: many `shiftsRoleDefinition`, contained
    pub const SHIFTS_ROLE_DEFINITIONS: mg::Nav<
        Schedule,
        Vec<super::ShiftsRoleDefinition>,
    > = mg::Nav::new("shiftsRoleDefinitions");
    /// `swapShiftsChangeRequests`: many `swapShiftsChangeRequest`, contained
    pub const SWAP_SHIFTS_CHANGE_REQUESTS: mg::Nav<
        Schedule,
        Vec<super::SwapShiftsChangeRequest>,
    > = mg::Nav::new("swapShiftsChangeRequests");
    /// `timeCards`: many `timeCard`, contained
    pub const TIME_CARDS: mg::Nav<Schedule, Vec<super::TimeCard>> = mg::Nav::new(
        "timeCards",
    );
    /// `timeOffReasons`: many `timeOffReason`, contained
    pub const TIME_OFF_REASONS: mg::Nav<Schedule, Vec<super::TimeOffReason>> = mg::Nav::new(
        "timeOffReasons",
    );
    /// `timeOffRequests`: many `timeOffRequest`, contained
    pub const TIME_OFF_REQUESTS: mg::Nav<Schedule, Vec<super::TimeOffRequest>> = mg::Nav::new(
        "timeOffRequests",
    );
    /// `timesOff`: many `timeOff`, contained
    pub const TIMES_OFF: mg::Nav<Schedule, Vec<super::TimeOff>> = mg::Nav::new(
        "timesOff",
    );
}
