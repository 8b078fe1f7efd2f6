// @generated
use crate::mg;

/// Complex type `microsoft.graph.ticketInfo`.
pub struct TicketInfo {
    /// `ticketApproverIdentityId`.
    pub ticket_approver_identity_id: mg::Field<String>,
    /// `ticketNumber`.
    pub ticket_number: mg::Field<String>,
    /// `ticketSubmitterIdentityId`.
    pub ticket_submitter_identity_id: mg::Field<String>,
    /// `ticketSystem`.
    pub ticket_system: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TicketInfo: "microsoft.graph.ticketInfo", complex;
    ticket_approver_identity_id: "ticketApproverIdentityId",
    ticket_number: "ticketNumber",
    ticket_submitter_identity_id: "ticketSubmitterIdentityId",
    ticket_system: "ticketSystem",
}
