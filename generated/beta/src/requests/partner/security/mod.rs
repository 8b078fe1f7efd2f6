// @generated
//! Requests to types of the namespace `microsoft.graph.partner.security`, one module a type.
pub mod admins_mfa_enforced_security_requirement;
pub mod customer_insight;
pub mod customers_mfa_enforced_security_requirement;
pub mod customers_spending_budget_security_requirement;
pub mod partner_security;
pub mod partner_security_alert;
pub mod partner_security_score;
pub mod response_time_security_requirement;
pub mod security_requirement;
pub mod security_score_history;
