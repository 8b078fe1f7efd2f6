//! Compares enumeration types: members, values, flags.

use crate::ir::{EnumMember, EnumType};

use super::names::renamed;
use super::values::yes;
use super::{Aspect, Change, Comparison, Element, Impact, Kind};

impl Comparison<'_> {
    pub(super) fn enumeration(&mut self, element: &Element, old: &EnumType, new: &EnumType) {
        if old == new {
            return;
        }
        let flags = if new.is_flags { Impact::PossiblyBreaking } else { Impact::Breaking };
        self.fact(element, Aspect::Flags, yes(old.is_flags), yes(new.is_flags), flags);
        let underlying = |of: &EnumType| Some(of.underlying.name().to_owned());
        self.fact(element, Aspect::Underlying, underlying(old), underlying(new), Impact::PossiblyBreaking);
        self.annotations(element, &old.annotations, &new.annotations);

        let (gone, come) = (only_in(old, new), only_in(new, old));
        let pairs = renamed(&gone, &come, |(_, was), (_, is)| was.value == is.value);
        let member = |name: &str| Element::part(Kind::Member, &element.owner, name);
        for (name, was) in &gone {
            match pairs.iter().find(|(was, _)| was == name) {
                Some((_, now)) => self.push(Change::renamed(member(now), name, now, Impact::Breaking)),
                None => self.push(Change::removed(member(name), was.value.to_string())),
            }
        }
        for (name, is) in come.iter().filter(|(name, _)| pairs.iter().all(|(_, now)| now != name)) {
            self.push(Change::added(member(name), is.value.to_string()));
        }
        let stayed = old.members.iter().filter_map(|(name, was)| Some((name.as_str(), was, new.members.get(name)?)));
        let renamed = pairs.iter().map(|(was, now)| (*now, &old.members[*was], &new.members[*now]));
        for (name, was, is) in stayed.chain(renamed) {
            self.enum_member(&member(name), was, is);
        }
    }

    fn enum_member(&mut self, element: &Element, old: &EnumMember, new: &EnumMember) {
        let (was, is) = (Some(old.value.to_string()), Some(new.value.to_string()));
        // Values are sent by member name, but services also accept and sometimes send numbers.
        self.fact(element, Aspect::Value, was, is, Impact::PossiblyBreaking);
        self.annotations(element, &old.annotations, &new.annotations);
    }
}

fn only_in<'a>(members: &'a EnumType, other: &EnumType) -> Vec<(&'a str, &'a EnumMember)> {
    let only = members.members.iter().filter(|(name, _)| !other.members.contains_key(*name));
    only.map(|(name, member)| (name.as_str(), member)).collect()
}
