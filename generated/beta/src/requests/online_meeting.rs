// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnlineMeeting`](models::OnlineMeeting): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.app().online_meetings().id(id)`.
#[derive(Clone, Debug)]
pub struct OnlineMeetingResource(mg::One<models::OnlineMeeting>);

mg::builder! { OnlineMeetingResource: mg::One<models::OnlineMeeting> }

impl OnlineMeetingResource {
    /// `…/aiInsights`: many [`CallAiInsight`](models::CallAiInsight).
    ///
    /// Least privileged permission to read: `OnlineMeetingAiInsight.Read.All` (delegated).
    #[inline]
    pub fn ai_insights(&self) -> requests::call_ai_insight::CallAiInsightCollection {
        mg::navigate(self, "aiInsights")
    }

    /// `…/attendanceReports`: many [`MeetingAttendanceReport`](models::MeetingAttendanceReport).
    #[inline]
    pub fn attendance_reports(
        &self,
    ) -> requests::meeting_attendance_report::MeetingAttendanceReportCollection {
        mg::navigate(self, "attendanceReports")
    }

    /// `…/meetingAttendanceReport`: [`MeetingAttendanceReport`](models::MeetingAttendanceReport).
    ///
    /// Least privileged permission to read: `OnlineMeetingArtifact.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn meeting_attendance_report(
        &self,
    ) -> requests::meeting_attendance_report::MeetingAttendanceReportResource {
        mg::navigate(self, "meetingAttendanceReport")
    }

    /// `…/recordings`: many [`CallRecording`](models::CallRecording).
    #[inline]
    pub fn recordings(&self) -> requests::call_recording::CallRecordingCollection {
        mg::navigate(self, "recordings")
    }

    /// `…/registration`: [`MeetingRegistration`](models::MeetingRegistration).
    #[inline]
    pub fn registration(
        &self,
    ) -> requests::meeting_registration::MeetingRegistrationResource {
        mg::navigate(self, "registration")
    }

    /// `…/transcripts`: many [`CallTranscript`](models::CallTranscript).
    #[inline]
    pub fn transcripts(&self) -> requests::call_transcript::CallTranscriptCollection {
        mg::navigate(self, "transcripts")
    }

    /// `…/alternativeRecording`: the content of the stream.
    ///
    /// Least privileged permission to read: `OnlineMeetingArtifact.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn alternative_recording(&self) -> mg::Media {
        self.raw().stream("alternativeRecording")
    }

    /// `…/attendeeReport`: the content of the stream.
    ///
    /// Least privileged permission to read: `OnlineMeetingArtifact.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn attendee_report(&self) -> mg::Media {
        self.raw().stream("attendeeReport")
    }

    /// `…/broadcastRecording`: the content of the stream.
    #[inline]
    pub fn broadcast_recording(&self) -> mg::Media {
        self.raw().stream("broadcastRecording")
    }

    /// `…/recording`: the content of the stream.
    ///
    /// Least privileged permission to read: `OnlineMeetingArtifact.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn recording(&self) -> mg::Media {
        self.raw().stream("recording")
    }

    /// `GET …/getVirtualAppointmentJoinWebUrl`.
    ///
    /// Returns `String`.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn get_virtual_appointment_join_web_url(&self) -> mg::Request<String> {
        self.raw().function("getVirtualAppointmentJoinWebUrl")
    }

    /// `POST …/sendVirtualAppointmentReminderSms`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn send_virtual_appointment_reminder_sms(
        &self,
        parameters: SendVirtualAppointmentReminderSms,
    ) -> mg::Request<()> {
        self.raw().action_with("sendVirtualAppointmentReminderSms", &parameters)
    }

    /// `POST …/sendVirtualAppointmentSms`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn send_virtual_appointment_sms(
        &self,
        parameters: SendVirtualAppointmentSms,
    ) -> mg::Request<()> {
        self.raw().action_with("sendVirtualAppointmentSms", &parameters)
    }
}

/// Requests on a collection of [`OnlineMeeting`](models::OnlineMeeting): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.app().online_meetings()`.
#[derive(Clone, Debug)]
pub struct OnlineMeetingCollection(
    mg::Many<models::OnlineMeeting, OnlineMeetingResource>,
);

mg::builder! { OnlineMeetingCollection: mg::Many<models::OnlineMeeting, OnlineMeetingResource> }

impl OnlineMeetingCollection {
    /// `POST …/createOrGet`.
    ///
    /// Returns [`OnlineMeeting`](models::OnlineMeeting).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn create_or_get(
        &self,
        parameters: impl Into<CreateOrGet>,
    ) -> mg::Request<models::OnlineMeeting> {
        self.raw().action_with("createOrGet", &parameters.into())
    }

    /// `GET …/getAllRecordings(meetingOrganizerUserId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `OnlineMeetingRecording.Read.All` (application).
    #[inline]
    pub fn get_all_recordings(
        &self,
        parameters: GetAllRecordings,
    ) -> requests::call_recording::CallRecordingCollection {
        self.raw().call_with("getAllRecordings", &parameters).into_builder()
    }

    /// `GET …/getAllTranscripts(meetingOrganizerUserId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `OnlineMeetingTranscript.Read.All` (application).
    #[inline]
    pub fn get_all_transcripts(
        &self,
        parameters: GetAllTranscripts,
    ) -> requests::call_transcript::CallTranscriptCollection {
        self.raw().call_with("getAllTranscripts", &parameters).into_builder()
    }
}

/// Parameters of [`OnlineMeetingResource::send_virtual_appointment_reminder_sms`].
pub struct SendVirtualAppointmentReminderSms {
    /// `attendees`.
    pub attendees: mg::Field<Vec<models::AttendeeNotificationInfo>>,
    /// `remindBeforeTimeInMinutesType`.
    pub remind_before_time_in_minutes_type: mg::Field<
        mg::Open<models::RemindBeforeTimeInMinutesType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendVirtualAppointmentReminderSms: "microsoft.graph.sendVirtualAppointmentReminderSms", parameters;
    attendees: "attendees",
    remind_before_time_in_minutes_type: "remindBeforeTimeInMinutesType",
}

/// Parameters of [`OnlineMeetingResource::send_virtual_appointment_sms`].
pub struct SendVirtualAppointmentSms {
    /// `attendees`.
    pub attendees: mg::Field<Vec<models::AttendeeNotificationInfo>>,
    /// `messageType`.
    pub message_type: mg::Field<mg::Open<models::VirtualAppointmentMessageType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendVirtualAppointmentSms: "microsoft.graph.sendVirtualAppointmentSms", parameters;
    attendees: "attendees",
    message_type: "messageType",
}

/// Parameters of [`OnlineMeetingCollection::create_or_get`].
///
/// A call can pass `external_id` alone.
pub struct CreateOrGet {
    /// `chatInfo`.
    pub chat_info: mg::Field<mg::Boxed<models::ChatInfo>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `externalId`. Required.
    pub external_id: mg::Field<String>,
    /// `participants`.
    pub participants: mg::Field<mg::Boxed<models::MeetingParticipants>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateOrGet: "microsoft.graph.createOrGet", parameters;
    chat_info: "chatInfo",
    end_date_time: "endDateTime",
    external_id: "externalId" required,
    participants: "participants",
    start_date_time: "startDateTime",
    subject: "subject",
}

mg::required_parameters! {
    CreateOrGet;
    external_id: String,
}

/// Parameters of [`OnlineMeetingCollection::get_all_recordings`].
pub struct GetAllRecordings {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `meetingOrganizerUserId`. Optional.
    pub meeting_organizer_user_id: mg::Field<String>,
    /// `startDateTime`. Optional.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAllRecordings: "microsoft.graph.getAllRecordings", parameters;
    end_date_time: "endDateTime" optional,
    meeting_organizer_user_id: "meetingOrganizerUserId" optional,
    start_date_time: "startDateTime" optional,
}

/// Parameters of [`OnlineMeetingCollection::get_all_transcripts`].
pub struct GetAllTranscripts {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `meetingOrganizerUserId`. Optional.
    pub meeting_organizer_user_id: mg::Field<String>,
    /// `startDateTime`. Optional.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAllTranscripts: "microsoft.graph.getAllTranscripts", parameters;
    end_date_time: "endDateTime" optional,
    meeting_organizer_user_id: "meetingOrganizerUserId" optional,
    start_date_time: "startDateTime" optional,
}
