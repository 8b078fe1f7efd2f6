// @generated
use crate::{mg, models, requests};

/// Requests on one [`CallRecord`](models::call_records::CallRecord): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.communications().call_records().id(id)`.
#[derive(Clone, Debug)]
pub struct CallRecordResource(mg::One<models::call_records::CallRecord>);

mg::builder! { CallRecordResource: mg::One<models::call_records::CallRecord> }

impl CallRecordResource {
    /// `…/organizer_v2`: [`Organizer`](models::call_records::Organizer).
    #[inline]
    pub fn organizer_v2(&self) -> requests::call_records::organizer::OrganizerResource {
        mg::navigate(self, "organizer_v2")
    }

    /// `…/participants_v2`: many [`Participant`](models::call_records::Participant).
    #[inline]
    pub fn participants_v2(
        &self,
    ) -> requests::call_records::participant::ParticipantCollection {
        mg::navigate(self, "participants_v2")
    }

    /// `…/sessions`: many [`Session`](models::call_records::Session).
    ///
    /// Least privileged permission to read: `CallRecords.Read.All` (application).
    #[inline]
    pub fn sessions(&self) -> requests::call_records::session::SessionCollection {
        mg::navigate(self, "sessions")
    }
}

/// Requests on a collection of [`CallRecord`](models::call_records::CallRecord): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.communications().call_records()`.
#[derive(Clone, Debug)]
pub struct CallRecordCollection(
    mg::Many<models::call_records::CallRecord, CallRecordResource>,
);

mg::builder! { CallRecordCollection: mg::Many<models::call_records::CallRecord, CallRecordResource> }

impl CallRecordCollection {
    /// `GET …/microsoft.graph.callRecords.getDirectRoutingCalls(fromDateTime=…,toDateTime=…)`.
    ///
    /// Returns a page of [`DirectRoutingLogRow`](models::call_records::DirectRoutingLogRow).
    ///
    /// Least privileged permission: `CallRecord-PstnCalls.Read.All` (application).
    #[doc(alias = "microsoft.graph.callRecords.getDirectRoutingCalls")]
    #[inline]
    pub fn get_direct_routing_calls(
        &self,
        parameters: impl Into<GetDirectRoutingCalls>,
    ) -> mg::Request<mg::Page<models::call_records::DirectRoutingLogRow>> {
        self.raw()
            .function_with(
                "microsoft.graph.callRecords.getDirectRoutingCalls",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.callRecords.getPstnBlockedUsersLog(fromDateTime=…,toDateTime=…)`.
    ///
    /// Returns a page of [`PstnBlockedUsersLogRow`](models::call_records::PstnBlockedUsersLogRow).
    ///
    /// Least privileged permission: `CallRecord-PstnCalls.Read.All` (application).
    #[doc(alias = "microsoft.graph.callRecords.getPstnBlockedUsersLog")]
    #[inline]
    pub fn get_pstn_blocked_users_log(
        &self,
        parameters: impl Into<GetPstnBlockedUsersLog>,
    ) -> mg::Request<mg::Page<models::call_records::PstnBlockedUsersLogRow>> {
        self.raw()
            .function_with(
                "microsoft.graph.callRecords.getPstnBlockedUsersLog",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.callRecords.getPstnCalls(fromDateTime=…,toDateTime=…)`.
    ///
    /// Returns a page of [`PstnCallLogRow`](models::call_records::PstnCallLogRow).
    ///
    /// Least privileged permission: `CallRecord-PstnCalls.Read.All` (application).
    #[doc(alias = "microsoft.graph.callRecords.getPstnCalls")]
    #[inline]
    pub fn get_pstn_calls(
        &self,
        parameters: impl Into<GetPstnCalls>,
    ) -> mg::Request<mg::Page<models::call_records::PstnCallLogRow>> {
        self.raw()
            .function_with(
                "microsoft.graph.callRecords.getPstnCalls",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport(…)`.
    ///
    /// Returns a page of
    /// [`PstnOnlineMeetingDialoutReport`](models::call_records::PstnOnlineMeetingDialoutReport).
    ///
    /// Least privileged permission: `CallRecord-PstnCalls.Read.All` (application).
    #[doc(alias = "microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport")]
    #[inline]
    pub fn get_pstn_online_meeting_dialout_report(
        &self,
        parameters: impl Into<GetPstnOnlineMeetingDialoutReport>,
    ) -> mg::Request<mg::Page<models::call_records::PstnOnlineMeetingDialoutReport>> {
        self.raw()
            .function_with(
                "microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.callRecords.getSmsLog(fromDateTime=…,toDateTime=…)`.
    ///
    /// Returns a page of [`SmsLogRow`](models::call_records::SmsLogRow).
    ///
    /// Least privileged permission: `CallRecord-PstnCalls.Read.All` (application).
    #[doc(alias = "microsoft.graph.callRecords.getSmsLog")]
    #[inline]
    pub fn get_sms_log(
        &self,
        parameters: impl Into<GetSmsLog>,
    ) -> mg::Request<mg::Page<models::call_records::SmsLogRow>> {
        self.raw()
            .function_with("microsoft.graph.callRecords.getSmsLog", &parameters.into())
    }
}

/// Parameters of [`CallRecordCollection::get_direct_routing_calls`].
///
/// A call can pass the pair of `from_date_time` and `to_date_time` alone.
pub struct GetDirectRoutingCalls {
    /// `fromDateTime`.
    pub from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `toDateTime`.
    pub to_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDirectRoutingCalls: "microsoft.graph.callRecords.getDirectRoutingCalls", parameters;
    from_date_time: "fromDateTime",
    to_date_time: "toDateTime",
}

mg::required_parameters! {
    GetDirectRoutingCalls;
    from_date_time: mg::DateTimeOffset,
    to_date_time: mg::DateTimeOffset,
}

/// Parameters of [`CallRecordCollection::get_pstn_blocked_users_log`].
///
/// A call can pass the pair of `from_date_time` and `to_date_time` alone.
pub struct GetPstnBlockedUsersLog {
    /// `fromDateTime`.
    pub from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `toDateTime`.
    pub to_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPstnBlockedUsersLog: "microsoft.graph.callRecords.getPstnBlockedUsersLog", parameters;
    from_date_time: "fromDateTime",
    to_date_time: "toDateTime",
}

mg::required_parameters! {
    GetPstnBlockedUsersLog;
    from_date_time: mg::DateTimeOffset,
    to_date_time: mg::DateTimeOffset,
}

/// Parameters of [`CallRecordCollection::get_pstn_calls`].
///
/// A call can pass the pair of `from_date_time` and `to_date_time` alone.
pub struct GetPstnCalls {
    /// `fromDateTime`.
    pub from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `toDateTime`.
    pub to_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPstnCalls: "microsoft.graph.callRecords.getPstnCalls", parameters;
    from_date_time: "fromDateTime",
    to_date_time: "toDateTime",
}

mg::required_parameters! {
    GetPstnCalls;
    from_date_time: mg::DateTimeOffset,
    to_date_time: mg::DateTimeOffset,
}

/// Parameters of [`CallRecordCollection::get_pstn_online_meeting_dialout_report`].
///
/// A call can pass the pair of `from_date_time` and `to_date_time` alone.
pub struct GetPstnOnlineMeetingDialoutReport {
    /// `fromDateTime`.
    pub from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `toDateTime`.
    pub to_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPstnOnlineMeetingDialoutReport: "microsoft.graph.callRecords.getPstnOnlineMeetingDialoutReport", parameters;
    from_date_time: "fromDateTime",
    to_date_time: "toDateTime",
}

mg::required_parameters! {
    GetPstnOnlineMeetingDialoutReport;
    from_date_time: mg::DateTimeOffset,
    to_date_time: mg::DateTimeOffset,
}

/// Parameters of [`CallRecordCollection::get_sms_log`].
///
/// A call can pass the pair of `from_date_time` and `to_date_time` alone.
pub struct GetSmsLog {
    /// `fromDateTime`.
    pub from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `toDateTime`.
    pub to_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSmsLog: "microsoft.graph.callRecords.getSmsLog", parameters;
    from_date_time: "fromDateTime",
    to_date_time: "toDateTime",
}

mg::required_parameters! {
    GetSmsLog;
    from_date_time: mg::DateTimeOffset,
    to_date_time: mg::DateTimeOffset,
}
