// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.callRecords.callRecord`, by its URL.
    ///
    /// For example `/communications/callRecords/{callRecord-id}`.
    CallRecordResource(mg::One<models::call_records::CallRecord>)
}

impl CallRecordResource {
    /// `…/organizer_v2`: `microsoft.graph.callRecords.organizer`
    #[inline]
    pub fn organizer_v2(&self) -> requests::call_records::organizer::OrganizerResource {
        mg::to(self, "organizer_v2")
    }

    /// `…/participants_v2`: many `microsoft.graph.callRecords.participant`
    #[inline]
    pub fn participants_v2(
        &self,
    ) -> requests::call_records::participant::ParticipantCollection {
        mg::to(self, "participants_v2")
    }

    /// `…/sessions`: many `microsoft.graph.callRecords.session`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **CallRecords.Read.All** |
    #[inline]
    pub fn sessions(&self) -> requests::call_records::session::SessionCollection {
        mg::to(self, "sessions")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.callRecords.callRecord`, by its URL.
    ///
    /// For example `/communications/callRecords`.
    CallRecordCollection(mg::Many<models::call_records::CallRecord, CallRecordResource>)
}

impl CallRecordCollection {
    /// `GET …/microsoft.graph.callRecords.getDirectRoutingCalls(fromDateTime=…,toDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallRecord-PstnCalls.Read.All**, CallRecords.Read.All |
    #[inline]
    pub fn get_direct_routing_calls(
        &self,
        parameters: GetDirectRoutingCalls,
    ) -> mg::Request<mg::Page<models::call_records::DirectRoutingLogRow>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.callRecords.getDirectRoutingCalls",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.callRecords.getPstnBlockedUsersLog(fromDateTime=…,toDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallRecord-PstnCalls.Read.All**, CallRecords.Read.All |
    #[inline]
    pub fn get_pstn_blocked_users_log(
        &self,
        parameters: GetPstnBlockedUsersLog,
    ) -> mg::Request<mg::Page<models::call_records::PstnBlockedUsersLogRow>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.callRecords.getPstnBlockedUsersLog",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.callRecords.getPstnCalls(fromDateTime=…,toDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallRecord-PstnCalls.Read.All**, CallRecords.Read.All |
    #[inline]
    pub fn get_pstn_calls(
        &self,
        parameters: GetPstnCalls,
    ) -> mg::Request<mg::Page<models::call_records::PstnCallLogRow>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.callRecords.getPstnCalls",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport(fromDateTime=…,toDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallRecord-PstnCalls.Read.All**, CallRecords.Read.All |
    #[inline]
    pub fn get_pstn_online_meeting_dialout_report(
        &self,
        parameters: GetPstnOnlineMeetingDialoutReport,
    ) -> mg::Request<mg::Page<models::call_records::PstnOnlineMeetingDialoutReport>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.callRecords.getSmsLog(fromDateTime=…,toDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallRecord-PstnCalls.Read.All**, CallRecords.Read.All |
    #[inline]
    pub fn get_sms_log(
        &self,
        parameters: GetSmsLog,
    ) -> mg::Request<mg::Page<models::call_records::SmsLogRow>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.callRecords.getSmsLog",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.callRecords.getDirectRoutingCalls`.
    GetDirectRoutingCalls "microsoft.graph.callRecords.getDirectRoutingCalls" "parameters";
    /// `fromDateTime`: DateTimeOffset
    from_date_time "fromDateTime": mg::DateTimeOffset,
    /// `toDateTime`: DateTimeOffset
    to_date_time "toDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.callRecords.getPstnBlockedUsersLog`.
    GetPstnBlockedUsersLog "microsoft.graph.callRecords.getPstnBlockedUsersLog" "parameters";
    /// `fromDateTime`: DateTimeOffset
    from_date_time "fromDateTime": mg::DateTimeOffset,
    /// `toDateTime`: DateTimeOffset
    to_date_time "toDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.callRecords.getPstnCalls`.
    GetPstnCalls "microsoft.graph.callRecords.getPstnCalls" "parameters";
    /// `fromDateTime`: DateTimeOffset
    from_date_time "fromDateTime": mg::DateTimeOffset,
    /// `toDateTime`: DateTimeOffset
    to_date_time "toDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport`.
    GetPstnOnlineMeetingDialoutReport "microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport" "parameters";
    /// `fromDateTime`: DateTimeOffset
    from_date_time "fromDateTime": mg::DateTimeOffset,
    /// `toDateTime`: DateTimeOffset
    to_date_time "toDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.callRecords.getSmsLog`.
    GetSmsLog "microsoft.graph.callRecords.getSmsLog" "parameters";
    /// `fromDateTime`: DateTimeOffset
    from_date_time "fromDateTime": mg::DateTimeOffset,
    /// `toDateTime`: DateTimeOffset
    to_date_time "toDateTime": mg::DateTimeOffset,
}
