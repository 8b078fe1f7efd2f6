// @generated
//! Requests to types of the namespace `microsoft.graph.ediscovery`, one module a type.
pub mod add_to_review_set_operation;
pub mod case;
pub mod case_export_operation;
pub mod case_hold_operation;
pub mod case_index_operation;
pub mod case_operation;
pub mod case_settings;
pub mod custodian;
pub mod data_source;
pub mod ediscoveryroot;
pub mod estimate_statistics_operation;
pub mod legal_hold;
pub mod noncustodial_data_source;
pub mod purge_data_operation;
pub mod review_set;
pub mod review_set_query;
pub mod site_source;
pub mod source_collection;
pub mod tag;
pub mod tag_operation;
pub mod unified_group_source;
pub mod user_source;
