// @generated
//! Types of the namespace `microsoft.graph.termStore`.
mod group;
mod localized_description;
mod localized_label;
mod localized_name;
mod relation;
mod relation_type;
mod set;
mod store;
mod term;
mod term_group_scope;
pub use group::Group;
pub use localized_description::LocalizedDescription;
pub use localized_label::LocalizedLabel;
pub use localized_name::LocalizedName;
pub use relation::Relation;
pub use relation_type::RelationType;
pub use set::Set;
pub use store::Store;
pub use term::Term;
pub use term_group_scope::TermGroupScope;
