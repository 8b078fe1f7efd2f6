// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.customerInsight`, by its URL.
///
/// For example `/security/partner/securityScore/customerInsights/{customerInsight-id}`.
pub type CustomerInsightResource = mg::One<models::partner::security::CustomerInsight>;

/// A collection of `microsoft.graph.partner.security.customerInsight`, by its URL.
///
/// For example `/security/partner/securityScore/customerInsights`.
pub type CustomerInsightCollection = mg::Many<
    models::partner::security::CustomerInsight,
    CustomerInsightResource,
>;
