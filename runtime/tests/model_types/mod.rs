//! Types as the generator writes them, by hand.
#![allow(dead_code, missing_docs)]

use msgraph_core::{
    Binary, Boxed, Date, DateTimeOffset, Decimal, Duration, Extra, Field, Flags, Guid, Json, Nav, Open, TimeOfDay,
};

macro_rules! structure {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        pub struct $name {
            $(pub $field: Field<$type>,)*
            pub extra: Extra,
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }
    };
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Chassis {
    Unknown,
    Desktop,
    Laptop,
}
msgraph_core::enumeration! { Chassis: "example.chassis"; Unknown: "unknown" = 0, Desktop: "desktop" = 1, Laptop: "laptop" = 2, }

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rights {
    None,
    Read,
    Write,
    Delete,
}
msgraph_core::enumeration! {
    Rights: "example.rights", flags; None: "none" = 0, Read: "read" = 1, Write: "write" = 2, Delete: "delete" = 4,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Empty {}
msgraph_core::enumeration! { Empty: "example.empty"; }

structure!(Part { name: String, size: i32, parts: Vec<Part>, inner: Boxed<Part>, secret: String });
msgraph_core::model! {
    Part: "example.part", complex;
    inner: "inner", name: "name", parts: "parts", secret: "secret" secret, size: "size",
}

structure!(Thing {
    active: bool,
    bytes: Binary,
    chassis: Open<Chassis>,
    counts: Vec<i64>,
    created: DateTimeOffset,
    day: Date,
    double: f64,
    guid: Guid,
    huge: i64,
    id: String,
    json: Json,
    kinds: Vec<Open<Chassis>>,
    length: Duration,
    nothing: Open<Empty>,
    part: Boxed<Part>,
    parts: Vec<Part>,
    price: Decimal,
    rights: Flags<Rights>,
    secret: String,
    single: f32,
    small: i16,
    tags: Vec<String>,
    time: TimeOfDay,
    r#type: String,
});
msgraph_core::model! {
    Thing: "example.thing", entity open, family ThingKind;
    active: "active",
    bytes: "bytes",
    chassis: "chassis",
    counts: "counts",
    created: "created" computed,
    day: "day",
    double: "double",
    guid: "guid",
    huge: "huge",
    id: "id" key required,
    json: "json",
    kinds: "kinds",
    length: "length",
    nothing: "nothing",
    part: "part",
    parts: "parts",
    price: "price",
    rights: "rights",
    secret: "secret" secret,
    single: "single",
    small: "small",
    tags: "tags",
    time: "time",
    r#type: "type",
}

impl Thing {
    pub const MEMBERS: Nav<Thing, Vec<Thing>> = Nav::new("members");
    pub const OWNER: Nav<Thing, Thing> = Nav::new("owner");
}

structure!(Gadget { chassis: Open<Chassis>, id: String, pin: String, price: Decimal, voltage: f64 });
msgraph_core::model! {
    Gadget: "example.gadget", entity open, base Thing, family GadgetKind;
    chassis: "chassis", id: "id" key required, pin: "pin" secret, price: "price", voltage: "voltage",
}
msgraph_core::derived_from!(Gadget: Thing);

structure!(Phone { chassis: Open<Chassis>, id: String, number: String, pin: String, voltage: f64 });
msgraph_core::model! {
    Phone: "example.phone", entity open, base Gadget;
    chassis: "chassis", id: "id" key required, number: "number", pin: "pin" secret, voltage: "voltage",
}
msgraph_core::derived_from!(Phone: Gadget, Thing);

pub mod other {
    //! A type of the same simple name in another namespace.
    use super::*;

    structure!(Phone { id: String, cord: bool });
    msgraph_core::model! { Phone: "example.other.phone", entity, base super::Thing; cord: "cord", id: "id" key required, }
    msgraph_core::derived_from!(Phone: super::Thing);
}

#[non_exhaustive]
pub enum ThingKind {
    Gadget(Box<Gadget>),
    Phone(Box<Phone>),
    OtherPhone(Box<other::Phone>),
    Other(Box<Thing>),
}
msgraph_core::family! { Thing => ThingKind; Gadget(Gadget), Phone(Phone), OtherPhone(other::Phone), }

#[non_exhaustive]
pub enum GadgetKind {
    Phone(Box<Phone>),
    Other(Box<Gadget>),
}
msgraph_core::family! { Gadget => GadgetKind; Phone(Phone), }

structure!(Nothing {});
msgraph_core::model! { Nothing: "example.nothing", complex abstract; }

structure!(Call { name: String, ids: Vec<Guid>, limit: i32, since: DateTimeOffset, span: Duration, kind: Open<Chassis> });
msgraph_core::model! {
    Call: "example.call", parameters;
    ids: "ids", kind: "kind", limit: "limit", name: "name", since: "since", span: "span",
}

pub mod hazards {
    //! Types that have the names of what the macros use.
    use msgraph_core::{Extra, Field};

    pub mod option {
        pub struct Option {
            pub r#self_: super::Field<bool>,
            pub with: super::Field<bool>,
            pub extra: super::Extra,
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }
        msgraph_core::model! { Option: "example.option", complex; r#self_: "self", with: "with", }
    }

    pub mod names {
        use super::option::Option;

        pub struct Default {
            pub clone: super::Field<Vec<Option>>,
            pub extra: super::Extra,
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }
        msgraph_core::model! { Default: "example.default", complex; clone: "clone", }

        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Some {
            None,
            Self_,
            Info,
        }
        msgraph_core::enumeration! { Some: "example.some"; None: "none" = -2016324062, Self_: "self" = 0, Info: "info" = 0, }
    }
}
