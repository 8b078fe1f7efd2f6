// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ticketInfo`, a complex type.
    TicketInfo "microsoft.graph.ticketInfo" "complex";
    /// `ticketApproverIdentityId`: String
    ticket_approver_identity_id "ticketApproverIdentityId": String,
    /// `ticketNumber`: String
    ticket_number "ticketNumber": String,
    /// `ticketSubmitterIdentityId`: String
    ticket_submitter_identity_id "ticketSubmitterIdentityId": String,
    /// `ticketSystem`: String
    ticket_system "ticketSystem": String,
}
